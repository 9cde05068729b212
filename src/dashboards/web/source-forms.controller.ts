import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadForecastPhrasesService } from '../../forecasts/read-forecast-phrases.service.js';
import { EditPartyService } from '../../parties/edit-party.service.js';
import type { Caller } from '../../platform/caller.js';
import { FromCaller, requireVersion } from '../../platform/http/caller.decorator.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { type FormFields, versionOf } from './form-fields.js';
import { toSourceScale } from './form-inputs.js';
import { redirect } from './submit-form.js';

/** The forms on the page of a source. */
@ApiExcludeController()
@Controller('sources/:slug')
export class SourceFormsController {
  constructor(
    private readonly edits: EditPartyService,
    private readonly phrases: ReadForecastPhrasesService,
  ) {}

  @Post('scale')
  async setScale(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const version = requireVersion(versionOf(fields));
    await this.edits.edit('source', slug, toSourceScale(fields), version, caller);
    return redirect(reply, scaleOf(slug));
  }

  @Post('rereading')
  async reread(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.phrases.rereadSource(slug, caller);
    return redirect(reply, scaleOf(slug));
  }
}

function scaleOf(slug: string): string {
  return `/sources/${encodeURIComponent(slug)}#scale`;
}

import { Controller, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ReadForecastPhrasesService } from '../../forecasts/read-forecast-phrases.service.js';
import { EditPartyService } from '../../parties/edit-party.service.js';
import { Needs } from '../../platform/http/access.js';
import { requireVersion } from '../../platform/http/caller.decorator.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { versionOf } from './form-fields.js';
import { toSourceScale } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { Sent, type SentForm, submitForm } from './submit-form.js';

/** The forms on the page of a source. */
@ApiExcludeController()
@Needs('resolver')
@Controller('sources/:slug')
export class SourceFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly edits: EditPartyService,
    private readonly phrases: ReadForecastPhrasesService,
  ) {}

  @Post('scale')
  setScale(@Param('slug', { schema: idOrSlug }) slug: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const version = requireVersion(versionOf(fields));
        await this.edits.edit('source', slug, toSourceScale(fields), version, caller);
        return scaleOf(slug);
      },
      again: (form) => this.pages.source(slug, form),
    });
  }

  @Post('rereading')
  reread(@Param('slug', { schema: idOrSlug }) slug: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (_, caller) => {
        await this.phrases.rereadSource(slug, caller);
        return scaleOf(slug);
      },
      again: (form) => this.pages.source(slug, form),
    });
  }
}

function scaleOf(slug: string): string {
  return `/sources/${encodeURIComponent(slug)}#scale`;
}

import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller, RequiredIfMatch } from '../platform/http/caller.decorator.js';
import { EditPartyService } from './edit-party.service.js';
import { MergePartiesService } from './merge-parties.service.js';
import { type EditSource, editSourceSchema, mergePartySchema, partyDetailView } from './party.schemas.js';

@ApiTags('Sources')
@Needs('resolver')
@Controller('api/v1/sources')
export class SourcesController {
  constructor(
    private readonly edits: EditPartyService,
    private readonly merges: MergePartiesService,
  ) {}

  @Patch(':idOrSlug')
  @ApiOperation({ summary: 'Rename or describe a source, or say how it means its words' })
  @ApiOkResponse({ standardSchema: partyDetailView })
  edit(
    @Param('idOrSlug') idOrSlug: string,
    @Body({ schema: editSourceSchema }) changes: EditSource,
    @RequiredIfMatch() version: number,
    @FromCaller() caller: Caller,
  ) {
    return this.edits.edit('source', idOrSlug, changes, version, caller);
  }

  @Post(':idOrSlug/merge')
  @ApiOperation({ summary: 'Merge a duplicate source into another' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: partyDetailView, description: 'The one that was kept' })
  merge(
    @Param('idOrSlug') idOrSlug: string,
    @Body({ schema: mergePartySchema }) { into }: { into: string },
    @FromCaller() caller: Caller,
  ) {
    return this.merges.merge('source', idOrSlug, into, caller);
  }
}

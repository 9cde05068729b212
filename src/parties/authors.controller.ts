import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller, RequiredIfMatch } from '../platform/http/caller.decorator.js';
import { EditPartyService } from './edit-party.service.js';
import { MergePartiesService } from './merge-parties.service.js';
import { type EditParty, editPartySchema, mergePartySchema, partyDetailView } from './party.schemas.js';

@ApiTags('Authors')
@Needs('resolver')
@Controller('api/v1/authors')
export class AuthorsController {
  constructor(
    private readonly edits: EditPartyService,
    private readonly merges: MergePartiesService,
  ) {}

  @Patch(':idOrSlug')
  @ApiOperation({ summary: 'Rename or describe an author' })
  @ApiOkResponse({ standardSchema: partyDetailView })
  edit(
    @Param('idOrSlug') idOrSlug: string,
    @Body({ schema: editPartySchema }) changes: EditParty,
    @RequiredIfMatch() version: number,
    @FromCaller() caller: Caller,
  ) {
    return this.edits.edit('author', idOrSlug, changes, version, caller);
  }

  @Post(':idOrSlug/merge')
  @ApiOperation({ summary: 'Merge a duplicate author into another' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: partyDetailView, description: 'The one that was kept' })
  merge(
    @Param('idOrSlug') idOrSlug: string,
    @Body({ schema: mergePartySchema }) { into }: { into: string },
    @FromCaller() caller: Caller,
  ) {
    return this.merges.merge('author', idOrSlug, into, caller);
  }
}

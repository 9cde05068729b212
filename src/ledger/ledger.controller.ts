import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs, Reads } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import {
  type ConsistencyQuery,
  consistencyQuery,
  consistencyView,
  type InclusionQuery,
  inclusionQuery,
  inclusionView,
  ledgerView,
  pathSeq,
  type Redaction,
  redactionSchema,
  redactionView,
} from './ledger.schemas.js';
import { ReadLedgerService } from './read-ledger.service.js';
import { RedactEntryService } from './redact-entry.service.js';

@ApiTags('Ledger')
@Reads()
@Controller('api/v1/ledger')
export class LedgerController {
  constructor(
    private readonly ledger: ReadLedgerService,
    private readonly redactions: RedactEntryService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How long the ledger is, and whose signature its checkpoints bear' })
  @ApiOkResponse({ standardSchema: ledgerView })
  head() {
    return this.ledger.head();
  }

  @Get('checkpoint')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: 'The newest signed checkpoint: keep one, and no earlier entry can be changed unseen',
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  checkpoint() {
    return this.ledger.checkpoint();
  }

  @Get('entries/:seq/proof')
  @ApiOperation({ summary: 'Proof that an entry is part of the ledger' })
  @ApiOkResponse({ standardSchema: inclusionView })
  inclusion(
    @Param('seq', { schema: pathSeq }) seq: number,
    @Query({ schema: inclusionQuery }) query: InclusionQuery,
  ) {
    return this.ledger.inclusion(seq, query);
  }

  @Post('entries/:seq/redaction')
  @Needs('admin')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase what an entry says; the ledger goes on verifying, and tells that it was erased',
  })
  @ApiOkResponse({ standardSchema: redactionView })
  redact(
    @Param('seq', { schema: pathSeq }) seq: number,
    @Body({ schema: redactionSchema }) redaction: Redaction,
    @FromCaller() caller: Caller,
  ) {
    return this.redactions.redact(seq, redaction, caller);
  }

  @Get('consistency')
  @ApiOperation({ summary: 'Proof that an older ledger is the beginning of a newer one' })
  @ApiOkResponse({ standardSchema: consistencyView })
  consistency(@Query({ schema: consistencyQuery }) query: ConsistencyQuery) {
    return this.ledger.consistency(query);
  }
}

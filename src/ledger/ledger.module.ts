import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { LedgerSealer } from './ledger-sealer.js';
import { RedactEntryService } from './redact-entry.service.js';
import { ReadLedgerService } from './read-ledger.service.js';

@Module({
  controllers: [LedgerController],
  providers: [LedgerSealer, ReadLedgerService, RedactEntryService],
  exports: [LedgerSealer, ReadLedgerService],
})
export class LedgerModule {}

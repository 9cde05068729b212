import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/ledger.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({ imports: [LedgerModule], controllers: [ExportsController], providers: [ExportsService] })
export class ExportsModule {}

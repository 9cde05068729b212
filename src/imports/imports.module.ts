import { Module } from '@nestjs/common';
import { ApplyImportJob } from './apply-import.job.js';
import { CancelImportService } from './cancel-import.service.js';
import { ExplainImportService } from './explain-import.service.js';
import { HeldUploadsService } from './held-uploads.service.js';
import { ImportsController } from './imports.controller.js';
import { ReadImportService } from './read-import.service.js';
import { StageImportService } from './stage-import.service.js';

const services = [
  HeldUploadsService,
  ExplainImportService,
  StageImportService,
  ApplyImportJob,
  ReadImportService,
  CancelImportService,
];

@Module({ controllers: [ImportsController], providers: services, exports: services })
export class ImportsModule {}

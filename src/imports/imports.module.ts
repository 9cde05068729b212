import { Module } from '@nestjs/common';
import { ApplyImportJob } from './apply-import.job.js';
import { CancelImportService } from './cancel-import.service.js';
import { DeleteHeldUploads } from './delete-held-uploads.js';
import { ExplainImportService } from './explain-import.service.js';
import { HeldUploadsService } from './held-uploads.service.js';
import { ImportsController } from './imports.controller.js';
import { ReadImportService } from './read-import.service.js';
import { StageImportService } from './stage-import.service.js';
import { UploadSlots } from './upload-slots.js';

const services = [
  UploadSlots,
  HeldUploadsService,
  ExplainImportService,
  StageImportService,
  ApplyImportJob,
  DeleteHeldUploads,
  ReadImportService,
  CancelImportService,
];

@Module({ controllers: [ImportsController], providers: services, exports: services })
export class ImportsModule {}

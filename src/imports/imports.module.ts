import { Module } from '@nestjs/common';
import { ApplyImportJob } from './apply-import.job.js';
import { ImportFormsController } from './import-forms.controller.js';
import { ImportsController } from './imports.controller.js';
import { ReadImportService } from './read-import.service.js';
import { StageImportService } from './stage-import.service.js';

const services = [StageImportService, ApplyImportJob, ReadImportService];

@Module({ controllers: [ImportsController, ImportFormsController], providers: services, exports: services })
export class ImportsModule {}

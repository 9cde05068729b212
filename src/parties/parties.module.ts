import { Module } from '@nestjs/common';
import { AuthorsController } from './authors.controller.js';
import { EditPartyService } from './edit-party.service.js';
import { MergePartiesService } from './merge-parties.service.js';
import { SourcesController } from './sources.controller.js';

@Module({
  controllers: [AuthorsController, SourcesController],
  providers: [EditPartyService, MergePartiesService],
  exports: [EditPartyService, MergePartiesService],
})
export class PartiesModule {}

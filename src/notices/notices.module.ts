import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';
import { OwnNoticesService } from './own-notices.service.js';

/** What people and other programs are told of, and how it comes to them. */
@Module({
  controllers: [NoticesController],
  providers: [OwnNoticesService],
  exports: [OwnNoticesService],
})
export class NoticesModule {}

import { Module } from '@nestjs/common';
import { CapturesController } from './captures.controller.js';
import { DecideCandidatesService } from './decide-candidates.service.js';
import { TakeCaptureService } from './take-capture.service.js';

const services = [TakeCaptureService, DecideCandidatesService];

/** Texts, the predictions found in them, and what a person made of each. */
@Module({ controllers: [CapturesController], providers: services, exports: services })
export class CapturesModule {}

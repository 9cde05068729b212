import { Module } from '@nestjs/common';
import { MatureScoresJob } from './mature-scores.job.js';

@Module({ providers: [MatureScoresJob], exports: [MatureScoresJob] })
export class ScoresModule {}

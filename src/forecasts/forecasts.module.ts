import { Module } from '@nestjs/common';
import { AddForecastService } from './add-forecast.service.js';
import { ForecastsController } from './forecasts.controller.js';
import { LogPredictionService } from './log-prediction.service.js';
import { MergeQuestionsService } from './merge-questions.service.js';
import { MoveForecastService } from './move-forecast.service.js';
import { PredictionsController } from './predictions.controller.js';
import { ReadForecastPhrasesService } from './read-forecast-phrases.service.js';
import { RecordStatementService } from './record-statement.service.js';
import { ReviewsController } from './reviews.controller.js';
import { SetReviewService } from './set-review.service.js';
import { TellReviewsJob } from './tell-reviews.job.js';
import { WithdrawForecastService } from './withdraw-forecast.service.js';

const services = [
  LogPredictionService,
  AddForecastService,
  WithdrawForecastService,
  MoveForecastService,
  ReadForecastPhrasesService,
  RecordStatementService,
  MergeQuestionsService,
  SetReviewService,
  TellReviewsJob,
];

@Module({
  controllers: [PredictionsController, ForecastsController, ReviewsController],
  providers: services,
  exports: services,
})
export class ForecastsModule {}

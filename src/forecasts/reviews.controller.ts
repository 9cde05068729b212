import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { type Review, reviewSchema, statementView } from './forecast.schemas.js';
import { SetReviewService } from './set-review.service.js';

@ApiTags('Forecasts')
@Needs('contributor')
@Controller('api/v1/statements')
export class ReviewsController {
  constructor(private readonly reviews: SetReviewService) {}

  @Put(':id/review')
  @ApiOperation({ summary: 'Say when to look again at a statement without a forecast, or never' })
  @ApiOkResponse({ standardSchema: statementView })
  set(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: reviewSchema }) { reviewOn }: Review,
    @FromCaller() caller: Caller,
  ) {
    return this.reviews.set(id, reviewOn, caller);
  }
}

import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller, IfMatch } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { type Dispute, disputeSchema, resolutionView } from './resolution.schemas.js';
import { ReviewRulingService } from './review-ruling.service.js';

@ApiTags('Resolutions')
@Needs('resolver')
@Controller('api/v1/questions/:id/resolution')
export class ReviewsController {
  constructor(private readonly reviews: ReviewRulingService) {}

  @Post('confirmation')
  @ApiOperation({ summary: 'Confirm a ruling that somebody else made' })
  @ApiCreatedResponse({ standardSchema: resolutionView })
  confirm(
    @Param('id', { schema: pathId }) id: string,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.reviews.confirm(id, version, caller);
  }

  @Delete('confirmation')
  @ApiOperation({ summary: 'Take one’s confirmation back' })
  @ApiOkResponse({ standardSchema: resolutionView })
  takeConfirmationBack(
    @Param('id', { schema: pathId }) id: string,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.reviews.withdraw(id, 'confirmed', version, caller);
  }

  @Post('dispute')
  @ApiOperation({
    summary: 'Dispute a ruling, which goes on counting and is marked; boards can leave it out',
  })
  @ApiCreatedResponse({ standardSchema: resolutionView })
  dispute(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: disputeSchema }) { reason }: Dispute,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.reviews.dispute(id, reason, version, caller);
  }

  @Delete('dispute')
  @ApiOperation({ summary: 'Take one’s dispute back' })
  @ApiOkResponse({ standardSchema: resolutionView })
  takeDisputeBack(
    @Param('id', { schema: pathId }) id: string,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.reviews.withdraw(id, 'disputed', version, caller);
  }
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs, Reads } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { BoardsPage } from '../pages/boards/BoardsPage.js';
import { CopyPage } from '../pages/question/CopyPage.js';
import { HistoryPage } from '../pages/question/HistoryPage.js';
import { QuestionsPage } from '../pages/question/QuestionsPage.js';
import { readCopy } from '../../copies/read-copy.js';
import { readBoardsPage } from '../queries/boards-page.js';
import { ruleLabel } from '../queries/page-frame.js';
import { readQuestionLedger } from '../queries/question-ledger.js';
import { readQuestionsPage } from '../queries/questions-page.js';
import type { Arrival } from './done-message.js';
import {
  arrivalQuery,
  type BoardPageQuery,
  boardPageQuery,
  type QuestionsPageQuery,
  questionsPageQuery,
} from './page-queries.js';
import { Pages } from './pages.service.js';
import { redirect } from './submit-form.js';

/** The pages of the record, apart from those of authors and sources. */
@ApiExcludeController()
@Reads()
@Controller()
export class PagesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  today(@Query({ schema: arrivalQuery }) arrival: Arrival) {
    return this.pages.today(arrival);
  }

  @Get('queue')
  queue(@Query({ schema: arrivalQuery }) arrival: Arrival) {
    return this.pages.queue(null, arrival);
  }

  @Get('queue/:id')
  queueAt(@Param('id', { schema: pathId }) id: string, @Query({ schema: arrivalQuery }) arrival: Arrival) {
    return this.pages.queue(id, arrival);
  }

  @Get('questions')
  questions(@Query({ schema: questionsPageQuery }) { cursor, ...filters }: QuestionsPageQuery) {
    return this.pages.page(null, async (tx, frame) => (
      <QuestionsPage frame={frame} {...await readQuestionsPage(tx, filters, cursor)} />
    ));
  }

  @Get('questions/:id')
  question(
    @Param('id', { schema: pathId }) id: string,
    @Query({ schema: arrivalQuery }) arrival: Arrival,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.pages.questionOrSurvivor(id, arrival, (location) => redirect(reply, location));
  }

  @Get('questions/:id/history')
  history(@Param('id', { schema: pathId }) id: string) {
    return this.pages.page(null, async (tx, frame) => (
      <HistoryPage frame={frame} {...await readQuestionLedger(tx, id)} />
    ));
  }

  @Get('copies/:id')
  @Needs('viewer')
  copy(@Param('id', { schema: pathId }) id: string) {
    return this.pages.page(null, async (tx, frame) => (
      <CopyPage frame={frame} copy={await readCopy(tx, id)} />
    ));
  }

  @Get('events/:id')
  event(@Param('id', { schema: pathId }) id: string, @Query({ schema: arrivalQuery }) arrival: Arrival) {
    return this.pages.event(id, arrival);
  }

  @Get(['boards', 'boards/authors'])
  authorBoard(@Query({ schema: boardPageQuery }) query: BoardPageQuery) {
    return this.board('authors', query);
  }

  @Get('boards/sources')
  sourceBoard(@Query({ schema: boardPageQuery }) query: BoardPageQuery) {
    return this.board('sources', query);
  }

  /** Sources carry several authors, so that nobody is compared with them. */
  private board(kind: 'authors' | 'sources', query: BoardPageQuery) {
    const filters: BoardPageQuery = kind === 'authors' ? query : { ...query, metric: 'gain' };
    return this.pages.page(null, async (tx, frame) => (
      <BoardsPage
        frame={{ ...frame, rule: ruleLabel(filters.rule) }}
        {...await readBoardsPage(tx, { kind, filters })}
      />
    ));
  }
}

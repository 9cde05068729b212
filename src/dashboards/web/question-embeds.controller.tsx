import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Reads } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { isoDay } from '../charts/format.js';
import { questionWords } from '../figures/question-words.js';
import { QuestionEmbed } from '../pages/embed/QuestionEmbed.js';
import { readMergedInto } from '../queries/merged-into.js';
import { readQuestionPage } from '../queries/question-page.js';
import { Snapshots } from '../queries/snapshots.js';
import { readStamped } from './read-stamped.js';
import { sendBadge, sendEmbed } from './send-embed.js';
import { type ThemeQuery, themeQuery } from './send-figure.js';
import { svgFile } from './svg-file.js';

/** What other sites show of a question: how it stands, and its forecasts in a frame. */
@ApiExcludeController()
@Reads()
@Controller()
export class QuestionEmbedsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('badge/questions/:file')
  async badge(
    @Param('file', { schema: svgFile.pipe(z.uuid()) }) id: string,
    @Query({ schema: themeQuery }) { theme }: ThemeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await this.read(id);
    return sendBadge(request, reply, { name: page.question.text, words: questionWords(page), stamp, theme });
  }

  @Get('embed/questions/:id/forecasts')
  async embed(
    @Param('id', { schema: pathId }) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await this.read(id);
    const { question, forecasts, resolutions, siblings } = page;
    const shown = [question, forecasts, resolutions, siblings, stamp.rule, isoDay(stamp.asOf)];
    return sendEmbed(request, reply, shown, <QuestionEmbed {...page} frame={stamp} />);
  }

  /** The question, or the one that it was merged into. */
  private read(id: string) {
    return readStamped(this.snapshots, async (tx) =>
      readQuestionPage(tx, (await readMergedInto(tx, id)) ?? id),
    );
  }
}

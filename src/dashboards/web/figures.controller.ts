import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Reads } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { compareFigure, compareFigureNames } from '../figures/compare-figures.js';
import { eventFigure } from '../figures/event-figure.js';
import type { Figure, FigureStamp } from '../figures/figure.js';
import { boardFigure } from '../figures/board-figure.js';
import {
  authorFigure,
  authorFigureNames,
  sourceFigure,
  sourceFigureNames,
} from '../figures/party-figures.js';
import { questionFigure } from '../figures/question-figure.js';
import { withQuery } from '../pages/parts/NextLink.js';
import { boardQuery } from '../pages/boards/board-query.js';
import { readBoardsPage } from '../queries/boards-page.js';
import { readComparePage } from '../queries/compare-page.js';
import { readEventPage } from '../queries/event-page.js';
import { readPageFrame } from '../queries/page-frame.js';
import { readAuthorPage, readSourcePage } from '../queries/party-pages.js';
import { readQuestionPage } from '../queries/question-page.js';
import { Snapshots } from '../queries/snapshots.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { boardPageQuery, comparePageQuery, recordPageQuery } from './page-queries.js';
import { type FigureFile, figureFile, sendFigure, themeQuery } from './send-figure.js';

const boardKind = z.enum(['authors', 'sources']);
type BoardKind = z.output<typeof boardKind>;

type Read = (tx: EntityManager, stamp: FigureStamp) => Promise<Figure>;

/** Every chart as a file: the address of its page, then the name of the chart and a format. */
@ApiExcludeController()
@Reads()
@Controller()
export class FiguresController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('authors/:slug/:file')
  author(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Param('file', { schema: figureFile(authorFigureNames) })
    file: FigureFile<(typeof authorFigureNames)[number]>,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = recordPageQuery.parse(query);
    return this.send(request, reply, file, async (tx) =>
      authorFigure(await readAuthorPage(tx, slug, view), file.name),
    );
  }

  @Get('sources/:slug/:file')
  source(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Param('file', { schema: figureFile(sourceFigureNames) })
    file: FigureFile<(typeof sourceFigureNames)[number]>,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = recordPageQuery.parse(query);
    return this.send(request, reply, file, async (tx) =>
      sourceFigure(await readSourcePage(tx, slug, view), file.name),
    );
  }

  @Get('questions/:id/:file')
  question(
    @Param('id', { schema: pathId }) id: string,
    @Param('file', { schema: figureFile(['forecasts']) }) file: FigureFile<'forecasts'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.send(request, reply, file, async (tx, { asOf }) =>
      questionFigure({ ...(await readQuestionPage(tx, id)), asOf }),
    );
  }

  @Get('events/:id/:file')
  event(
    @Param('id', { schema: pathId }) id: string,
    @Param('file', { schema: figureFile(['timeline']) }) file: FigureFile<'timeline'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.send(request, reply, file, async (tx) => eventFigure(await readEventPage(tx, id)));
  }

  @Get('boards/:kind/:file')
  board(
    @Param('kind', { schema: boardKind }) kind: BoardKind,
    @Param('file', { schema: figureFile(['gain']) }) file: FigureFile<'gain'>,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const filters = boardPageQuery.parse(query);
    const path = withQuery(`/boards/${kind}`, boardQuery(filters));
    return this.send(request, reply, file, async (tx) =>
      boardFigure({ title: `Board of ${kind}`, path }, await readBoardsPage(tx, { kind, filters })),
    );
  }

  @Get('compare/:file')
  compare(
    @Param('file', { schema: figureFile(compareFigureNames) })
    file: FigureFile<(typeof compareFigureNames)[number]>,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = comparePageQuery.parse(query);
    return this.send(request, reply, file, async (tx) =>
      compareFigure(await readComparePage(tx, view), file.name),
    );
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    { format }: FigureFile<string>,
    read: Read,
  ): Promise<string | Buffer> {
    const { theme } = themeQuery.parse(request.query);
    return this.snapshots
      .read(async (tx) => {
        const stamp = await readPageFrame(tx);
        return { stamp, figure: await read(tx, stamp) };
      })
      .then((answer) => sendFigure(request, reply, { ...answer, format, theme }));
  }
}

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { renderPage } from '../../platform/http/render.js';
import { drawBadge } from '../figures/badge.js';
import { type CardProps, drawCard } from '../figures/card.js';
import type { FigureStamp } from '../figures/figure.js';
import { authorCard, siteCard, sourceCard } from '../figures/cards.js';
import { rasterise } from '../figures/rasterise.js';
import { EmbedPage } from '../pages/embed/EmbedPage.js';
import { readPageFrame } from '../queries/page-frame.js';
import { readAuthorPage, readSourcePage } from '../queries/party-pages.js';
import { Snapshots } from '../queries/snapshots.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { recordPageQuery } from './page-queries.js';
import { sendCached } from './send-cached.js';
import { type ThemeQuery, themeQuery } from './send-figure.js';

/** The record as its page shows it when nothing is asked for. */
const usualView = recordPageQuery.parse({});

const badgeFile = z
  .string()
  .regex(/\.svg$/)
  .transform((file) => file.slice(0, -'.svg'.length))
  .pipe(idOrSlug);

/** What other sites show of a record: badges, framed diagrams, and the pictures beside links. */
@ApiExcludeController()
@Controller()
export class EmbedsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('badge/:file')
  async badge(
    @Param('file', { schema: badgeFile }) slug: string,
    @Query({ schema: themeQuery }) { theme }: ThemeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, author, record } = await this.read((tx) => readAuthorPage(tx, slug, usualView));
    const { n, clusters, brier } = record;
    return sendCached(request, reply, {
      madeOf: JSON.stringify([theme, author.name, n, clusters, brier, stamp.rule]),
      contentType: 'image/svg+xml; charset=utf-8',
      body: () => drawBadge({ name: author.name, record, stamp, theme }),
    });
  }

  @Get('embed/:slug/calibration')
  async embed(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, author, record, view } = await this.read((tx) => readAuthorPage(tx, slug, usualView));
    return sendCached(request, reply, {
      madeOf: JSON.stringify([author, record, stamp.rule]),
      contentType: 'text/html; charset=utf-8',
      body: () => renderPage(<EmbedPage author={author} record={record} view={view} frame={stamp} />),
    });
  }

  @Get('authors/:slug/card.png')
  async authorCard(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await this.read((tx) => readAuthorPage(tx, slug, usualView));
    return sendCard(request, reply, authorCard(page, stamp));
  }

  @Get('sources/:slug/card.png')
  async sourceCard(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await this.read((tx) => readSourcePage(tx, slug, usualView));
    return sendCard(request, reply, sourceCard(page, stamp));
  }

  @Get('card.png')
  card(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendCard(request, reply, siteCard);
  }

  private read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T & { stamp: FigureStamp }> {
    return this.snapshots.read(async (tx) => ({ ...(await work(tx)), stamp: await readPageFrame(tx) }));
  }
}

function sendCard(request: FastifyRequest, reply: FastifyReply, card: CardProps): Promise<string | Buffer> {
  const svg = drawCard(card);
  return sendCached(request, reply, {
    madeOf: svg,
    contentType: 'image/png',
    body: () => rasterise(svg, 1),
  });
}

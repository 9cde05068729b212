import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reads } from '../../platform/http/access.js';
import { type CardProps, drawCard } from '../figures/card.js';
import { authorCard, siteCard, sourceCard } from '../figures/cards.js';
import { rasterise } from '../figures/rasterise.js';
import { readAuthorPage, readSourcePage } from '../queries/party-pages.js';
import { Snapshots } from '../queries/snapshots.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { readStamped, usualView } from './read-stamped.js';
import { sendCached } from './send-cached.js';

/** The pictures that other sites show beside links. */
@ApiExcludeController()
@Reads()
@Controller()
export class CardsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('authors/:slug/card.png')
  async authorCard(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await readStamped(this.snapshots, (tx) => readAuthorPage(tx, slug, usualView));
    return sendCard(request, reply, authorCard(page, stamp));
  }

  @Get('sources/:slug/card.png')
  async sourceCard(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { stamp, ...page } = await readStamped(this.snapshots, (tx) => readSourcePage(tx, slug, usualView));
    return sendCard(request, reply, sourceCard(page, stamp));
  }

  @Get('card.png')
  card(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendCard(request, reply, siteCard);
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

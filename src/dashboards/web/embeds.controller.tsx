import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Reads } from '../../platform/http/access.js';
import type { BadgeProps } from '../figures/badge.js';
import { recordWords } from '../figures/record-words.js';
import { RecordEmbed, type RecordEmbedProps } from '../pages/embed/RecordEmbed.js';
import { RecordFinding } from '../pages/track-record/RecordFinding.js';
import { sideOf, sidesOf } from '../pages/track-record/sides.js';
import { SourceFinding } from '../pages/track-record/SourceFinding.js';
import { readAuthorPage, readSourcePage } from '../queries/party-pages.js';
import { Snapshots } from '../queries/snapshots.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import { readStamped, usualView } from './read-stamped.js';
import { sendBadge, sendEmbed } from './send-embed.js';
import { type ThemeQuery, themeQuery } from './send-figure.js';
import { svgFile } from './svg-file.js';

const badgeFile = svgFile.pipe(idOrSlug);

/** What other sites show of a record: badges, and framed diagrams. */
@ApiExcludeController()
@Reads()
@Controller()
export class EmbedsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('badge/:file')
  badge(
    @Param('file', { schema: badgeFile }) slug: string,
    @Query({ schema: themeQuery }) query: ThemeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sendBadge(request, reply, query, async (tx) => {
      const { author, record } = await readAuthorPage(tx, slug, usualView);
      return { name: author.name, words: recordWords(sideOf(record)) };
    });
  }

  @Get('badge/sources/:file')
  sourceBadge(
    @Param('file', { schema: badgeFile }) slug: string,
    @Query({ schema: themeQuery }) query: ThemeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sendBadge(request, reply, query, async (tx) => {
      const { source, own, reported, view } = await readSourcePage(tx, slug, usualView);
      return { name: source.name, words: recordWords(sidesOf({ own, reported, view })) };
    });
  }

  @Get('embed/:slug/calibration')
  embed(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sendEmbed(request, reply, async (tx) => {
      const { author, record, view } = await readAuthorPage(tx, slug, usualView);
      const finding = <RecordFinding record={record} name={author.name} />;
      const path = `/authors/${encodeURIComponent(author.slug)}`;
      return { party: author, path, finding, sides: sideOf(record), view };
    });
  }

  @Get('embed/sources/:slug/calibration')
  sourceEmbed(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sendEmbed(request, reply, async (tx) => {
      const { source, own, reported, view } = await readSourcePage(tx, slug, usualView);
      const finding = <SourceFinding sides={sidesOf({ own, reported, view })} />;
      const path = `/sources/${encodeURIComponent(source.slug)}`;
      return { party: source, path, finding, sides: sidesOf({ own, reported, view }), view };
    });
  }

  private async sendBadge(
    request: FastifyRequest,
    reply: FastifyReply,
    { theme }: ThemeQuery,
    read: (tx: EntityManager) => Promise<Pick<BadgeProps, 'name' | 'words'>>,
  ) {
    return sendBadge(request, reply, { ...(await readStamped(this.snapshots, read)), theme });
  }

  private async sendEmbed(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (tx: EntityManager) => Promise<Omit<RecordEmbedProps, 'frame'>>,
  ) {
    const { stamp, ...page } = await readStamped(this.snapshots, read);
    const shown = [page.party, page.sides, stamp.rule];
    return sendEmbed(request, reply, shown, <RecordEmbed {...page} frame={stamp} />);
  }
}

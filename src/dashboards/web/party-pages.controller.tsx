import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Public, Reads } from '../../platform/http/access.js';
import { ComparePage } from '../pages/compare/ComparePage.js';
import { MethodPage } from '../pages/method/MethodPage.js';
import { AuthorPage } from '../pages/track-record/AuthorPage.js';
import { AuthorsPage } from '../pages/track-record/AuthorsPage.js';
import { SourcePage } from '../pages/track-record/SourcePage.js';
import { SourcesPage } from '../pages/track-record/SourcesPage.js';
import { readComparePage } from '../queries/compare-page.js';
import { ruleLabel } from '../queries/page-frame.js';
import { readAuthorsPage, readSourcesPage } from '../queries/parties-pages.js';
import { readAuthorPage, readSourcePage } from '../queries/party-pages.js';
import { idOrSlug } from '../schemas/party-reads.schemas.js';
import {
  type ComparePageQuery,
  comparePageQuery,
  type NamesPageQuery,
  namesPageQuery,
  type RecordPageQuery,
  recordPageQuery,
} from './page-queries.js';
import { Pages } from './pages.service.js';
import { redirect } from './submit-form.js';

/** The track records of authors and sources, and the lists of them. */
@ApiExcludeController()
@Reads()
@Controller()
export class PartyPagesController {
  constructor(private readonly pages: Pages) {}

  @Get('authors')
  authors(@Query({ schema: namesPageQuery }) { q, cursor }: NamesPageQuery) {
    return this.pages.page(null, async (tx, frame) => (
      <AuthorsPage frame={frame} {...await readAuthorsPage(tx, q, cursor)} />
    ));
  }

  @Get('authors/:slug')
  author(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Query({ schema: recordPageQuery }) list: RecordPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const leadTo = (location: string) => redirect(reply, location);
    return this.pages.party('author', { idOrSlug: slug, cursor: list.cursor }, leadTo, async (tx, frame) => (
      <AuthorPage frame={frame} {...await readAuthorPage(tx, slug, list)} />
    ));
  }

  @Get('method')
  @Public()
  method(@Req() request: FastifyRequest) {
    // Open to everybody, even where the record is not: so it counts nothing for whoever is not known.
    const hides = actorOf(request).kind === 'anonymous';
    return this.pages.page(null, async (_, frame) => (
      <MethodPage frame={hides ? { ...frame, overdueCount: 0 } : frame} />
    ));
  }

  @Get('compare')
  compare(@Query({ schema: comparePageQuery }) query: ComparePageQuery) {
    return this.pages.page(null, async (tx, frame) => (
      <ComparePage frame={{ ...frame, rule: ruleLabel(query.rule) }} {...await readComparePage(tx, query)} />
    ));
  }

  @Get('sources')
  sources(@Query({ schema: namesPageQuery }) { q, cursor }: NamesPageQuery) {
    return this.pages.page(null, async (tx, frame) => (
      <SourcesPage frame={frame} {...await readSourcesPage(tx, q, cursor)} />
    ));
  }

  @Get('sources/:slug')
  source(
    @Param('slug', { schema: idOrSlug }) slug: string,
    @Query({ schema: recordPageQuery }) list: RecordPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const leadTo = (location: string) => redirect(reply, location);
    return this.pages.party('source', { idOrSlug: slug, cursor: list.cursor }, leadTo, async (tx, frame) => (
      <SourcePage frame={frame} {...await readSourcePage(tx, slug, list)} />
    ));
  }
}

import { plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { withQuery } from '../parts/NextLink.js';
import { referenceWords, sharesTogether } from '../parts/reference-words.js';
import { Section } from '../parts/Section.js';
import type { BoardsProps } from '../props/boards.js';
import { boardQuery } from './board-query.js';
import { BoardFilters } from './BoardFilters.js';
import { BoardFinding } from './BoardFinding.js';
import { BoardStrip } from './BoardStrip.js';
import { BoardTable } from './BoardTable.js';
import { GainTable } from './GainTable.js';
import { NotEnough } from './NotEnough.js';

/** The comparison of the first two, of sources where both are in one attribution. */
function compareHref({ kind, rows, filters }: BoardsProps): string {
  const [first] = rows;
  const second = rows.slice(1).find(({ attribution }) => attribution === first?.attribution);
  const { type, mature, tag } = filters;
  return withQuery('/compare', {
    kind: kind === 'sources' ? kind : null,
    a: first?.slug ?? null,
    b: second?.slug ?? null,
    attribution: first?.attribution ?? null,
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? mature : null,
    tag,
  });
}

function Empty({ filters }: BoardsProps) {
  if (filters.type === 'numeric') {
    return (
      <p class="empty">
        Numbers are scored in their own units, which no board can add up: see the pages of authors and
        sources.
      </p>
    );
  }
  return (
    <p class="empty">
      The first ranks appear here once somebody has enough rulings.{' '}
      <a href="/queue">Rule on what is overdue</a> or <a href="/#log">log a prediction</a>.
    </p>
  );
}

const metricTitle = { gain: 'Gain over the reference', relative: 'Gain over the others' } as const;
const metricHint = {
  gain: 'how much lower the Brier score is than the reference forecast’s, weighted by time in force',
  relative:
    'how far the Brier score lies below the median of the others in force, on the questions they share',
} as const;

function referenceNote({ rows, filters }: BoardsProps): string {
  const shares = filters.metric === 'gain' ? sharesTogether(rows) : null;
  return shares ? ` That forecast: ${referenceWords(shares)}.` : '';
}

/** “Ranked by gain over the reference: 14 of 21 authors have enough on record.” */
function rankedBy({ kind, filters, rows, notEnough }: BoardsProps): string {
  const all = rows.length + notEnough.length;
  const one = kind === 'authors' ? 'author' : 'record';
  const what = metricTitle[filters.metric].toLowerCase();
  return `Ranked by ${what}: ${rows.length} of ${plural(all, one)} ${rows.length === 1 ? 'has' : 'have'} enough scored.`;
}

/** What is ranked, and where to go on from it. */
function Head(props: BoardsProps) {
  const { kind, rows, filters } = props;
  return (
    <div class="head">
      <div>
        <p class="crumb">Boards</p>
        <h1>{kind === 'authors' ? 'Authors' : 'Sources'}</h1>
        <p class="role">{rankedBy(props)}</p>
      </div>
      <div class="head-buttons">
        <a class="button" href={compareHref(props)}>
          {rows.length > 1 ? 'Compare the first two' : 'Compare'}
        </a>
        <a class="button" href={withQuery(`/boards/${kind}/gain.csv`, boardQuery(filters))}>
          Export
        </a>
        <a class="button" href="/feeds/resolutions.atom" type="application/atom+xml">
          Subscribe
        </a>
      </div>
    </div>
  );
}

/** `/boards/authors` and `/boards/sources`: rank ranges, never a rank alone; no grades. */
export function BoardsPage(props: BoardsProps) {
  const { frame, kind, rows, filters } = props;
  return (
    <Layout
      title={`Board of ${kind}`}
      path={`/boards/${kind}`}
      current="boards"
      frame={frame}
      footnote={`Ranked by ${metricHint[filters.metric]}.${referenceNote(props)} Scores are of one type of question; carried forward, each forecast is in force until the next one. Rank ranges hold in 90% of 1,000 draws and include every reading of words. Lead time is the mean.`}
    >
      <Head {...props} />
      <BoardFinding {...props} />
      <BoardFilters {...props} />
      <BoardStrip {...props} />
      <Section
        id="gain"
        title={metricTitle[filters.metric]}
        method={filters.metric === 'gain' ? 'gain' : 'median-gap'}
        hint={metricHint[filters.metric]}
        files={
          rows.length > 0
            ? { path: `/boards/${kind}/gain`, query: boardQuery(filters), of: 'the board' }
            : null
        }
        className="section-plain"
      >
        {rows.length === 0 ? <Empty {...props} /> : <BoardTable kind={kind} rows={rows} filters={filters} />}
        {rows.length > 0 && <GainTable {...props} />}
      </Section>
      <NotEnough {...props} />
    </Layout>
  );
}

import { Layout } from '../layout/Layout.js';
import { Section } from '../parts/Section.js';
import type { BoardsProps } from '../props/boards.js';
import { BoardFilters } from './BoardFilters.js';
import { BoardFinding } from './BoardFinding.js';
import { BoardStrip } from './BoardStrip.js';
import { BoardTable } from './BoardTable.js';
import { NotEnough } from './NotEnough.js';

function Empty() {
  return (
    <p class="empty">
      The first ranks appear here once somebody has enough rulings.{' '}
      <a href="/queue">Rule on what is overdue</a> or <a href="/#log">log a prediction</a>.
    </p>
  );
}

/** `/boards/authors` and `/boards/sources`: rank ranges, never a rank alone; no grades. */
export function BoardsPage(props: BoardsProps) {
  const { frame, kind, rows } = props;
  const title = kind === 'authors' ? 'Authors' : 'Sources';
  return (
    <Layout
      title={`Board of ${kind}`}
      current="boards"
      frame={frame}
      footnote="Boards rank by gain: how much lower the Brier score is than the reference forecast’s, weighted by the time in force. Brier scores are of binary questions, carried forward: each forecast is in force until the next one. Lead time is the mean."
    >
      <p class="crumb">Boards</p>
      <h1>{title}</h1>
      <BoardFinding {...props} />
      <BoardFilters {...props} />
      <BoardStrip {...props} />
      <Section
        id="gain"
        title="Gain over the reference"
        hint="how much lower the Brier score is than the reference forecast’s, weighted by time in force"
        className="section-plain"
      >
        {rows.length === 0 ? <Empty /> : <BoardTable kind={kind} rows={rows} />}
      </Section>
      <NotEnough {...props} />
    </Layout>
  );
}

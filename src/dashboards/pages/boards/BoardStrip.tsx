import { formatCount, plural } from '../../charts/format.js';
import type { BoardsProps } from '../props/boards.js';

interface FigureProps {
  title: string;
  count: number;
  unit?: string;
  note: preact.ComponentChildren;
}

function Figure({ title, count, unit, note }: FigureProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd class="figure">
        {formatCount(count)}
        {unit && <small>{` ${unit}`}</small>}
      </dd>
      <dd class="figure-note">{note}</dd>
    </div>
  );
}

/** What the board rests on, and what it leaves out. */
export function BoardStrip({ kind, mature, rows, notEnough, heldBack, awaiting }: BoardsProps) {
  const all = rows.length + notEnough.length;
  const scored = [...rows, ...notEnough].reduce((sum, { n }) => sum + n, 0);
  const unit = kind === 'authors' ? 'author' : 'source';
  return (
    <dl class="strip strip-4">
      <Figure
        title="Ranked"
        count={rows.length}
        unit={`of ${plural(all, kind === 'authors' ? 'author' : 'row')}`}
        note={`${formatCount(notEnough.length)} ${notEnough.length === 1 ? 'has' : 'have'} too little to rank`}
      />
      <Figure title="Scored" count={scored} note={`one per ${unit} and question, 90% intervals`} />
      <Figure
        title="Held back"
        count={mature === 'mature' ? heldBack : 0}
        note={
          mature === 'mature'
            ? 'resolved before their deadline; those lean to yes'
            : 'early resolutions count too, and lean to yes'
        }
      />
      <Figure
        title="Awaiting a ruling"
        count={awaiting}
        note={awaiting === 0 ? 'nothing is overdue' : <a href="/queue">past their deadline, in the queue</a>}
      />
    </dl>
  );
}

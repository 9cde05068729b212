import { formatCount, formatPercent, plural } from '../../charts/format.js';
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

/** From this share on the board is likely to flatter: what nobody has ruled on is mostly “no”. */
const TOO_MANY_AWAIT = 0.1;

function Awaiting({ awaiting, ruled }: BoardsProps) {
  const share = awaiting === 0 ? 0 : awaiting / (awaiting + ruled);
  if (awaiting === 0) return <Figure title="Awaiting a ruling" count={0} note="nothing is overdue" />;
  return (
    <Figure
      title="Awaiting a ruling"
      count={awaiting}
      unit={`overdue, ${formatPercent(share)}`}
      note={
        <>
          <a href="/queue" class={share > TOO_MANY_AWAIT ? 'warm' : undefined}>
            {share > TOO_MANY_AWAIT ? 'too many to trust the board' : 'in the queue'}
          </a>
          {share > TOO_MANY_AWAIT
            ? ': above 10%, and what nobody has ruled on is mostly “no”'
            : '; the board warns above 10%'}
        </>
      }
    />
  );
}

/** What the board rests on, and what it leaves out. */
export function BoardStrip(props: BoardsProps) {
  const { kind, rows, notEnough, heldBack, filters } = props;
  const { mature } = filters;
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
      <Awaiting {...props} />
    </dl>
  );
}

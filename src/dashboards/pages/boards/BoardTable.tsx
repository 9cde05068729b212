import { formatSigned } from '../../charts/format.js';
import { IntervalAxisHead, type IntervalScale, intervalScale } from '../../charts/IntervalAxis.js';
import { MethodLink } from '../parts/MethodLink.js';
import type { BoardsProps } from '../props/boards.js';
import { BoardGroup } from './BoardRows.js';
import { tieGroups } from './tie-groups.js';

const columnClasses = ['rank', 'name', 'chart', 'gain', 'brier', 'n', 'coverage', 'lead'] as const;

const heads = [
  ['Gain', 'shrinkage'],
  ['Brier', 'brier'],
  ['n (clusters)', 'interval'],
  ['Coverage', 'coverage'],
  ['Lead time', 'lead-time'],
] as const;

const axisWidth = 330;

const tick = (value: number): string => (value === 0 ? '0' : formatSigned(value).replace(/0+$/, ''));

function Key() {
  return (
    <ul class="key board-key">
      <li>
        <i class="key-dot" aria-hidden="true" /> gain, shrunk towards the field
      </li>
      <li>
        <i class="key-interval" aria-hidden="true" /> 90% interval
      </li>
      <li>
        <i class="key-tick" aria-hidden="true" /> before shrinking
      </li>
      <li>
        <i class="key-bracket" aria-hidden="true" /> rank ranges overlap that of the first of them
      </li>
    </ul>
  );
}

type HeadProps = Pick<BoardsProps, 'kind' | 'filters'> & { scale: IntervalScale };

function Head({ kind, filters, scale }: HeadProps) {
  const worse = filters.metric === 'gain' ? 'worse than the reference' : 'worse than the others';
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="board-rank">
          Rank
          <MethodLink to="rank" name="Rank" />
        </th>
        <th role="columnheader" scope="col">
          {kind === 'authors' ? 'Author' : 'Source'}
        </th>
        <th role="columnheader" scope="col" class="board-chart">
          <span class="hidden">Gain on a shared axis</span>
          <IntervalAxisHead scale={scale} format={tick} sides={[worse, 'better']} />
        </th>
        {heads.map(([head, method]) => (
          <th key={head} role="columnheader" scope="col" class="number">
            {head}
            <MethodLink to={method} name={head} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The ranked table: rank range, dot and interval on one shared axis, and what the rank rests on. */
export function BoardTable({ kind, rows, filters }: Pick<BoardsProps, 'kind' | 'rows' | 'filters'>) {
  const scale = intervalScale(
    rows.flatMap(({ gain, shrunk }) => [gain, { mean: shrunk, low: null, high: null }]),
    [0],
    axisWidth,
  );
  return (
    <>
      <table class="table board" role="table">
        <caption class="hidden">{`Board of ${kind}`}</caption>
        <colgroup>
          {columnClasses.map((name) => (
            <col key={name} class={`board-col-${name}`} />
          ))}
        </colgroup>
        <Head kind={kind} filters={filters} scale={scale} />
        {tieGroups(rows).map((group) => (
          <BoardGroup key={group.from} group={group} kind={kind} filters={filters} scale={scale} />
        ))}
      </table>
      <Key />
    </>
  );
}

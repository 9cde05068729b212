import type { Word, WordResult } from '../pages/props/record-details.js';
import type { IntervalScale } from './IntervalAxis.js';
import { px } from './scale.js';
import { SeriesDot } from './SeriesDot.js';

interface Props {
  scale: IntervalScale;
  word: Word;
  height: number;
}

/** Fewer questions than this are drawn hollow. */
const MIN_FILLED = 10;

interface MarkProps {
  scale: IntervalScale;
  result: WordResult;
  y: number;
  tracked: boolean;
  reported: boolean;
}

function Mark({ scale, result, y, tracked, reported }: MarkProps) {
  const at = (share: number): number => px(scale.x(share));
  const { n, frequency, low, high } = result;
  const hollow = tracked || n < MIN_FILLED;
  return (
    <g class={reported ? 'series-2' : 'series-1'}>
      <line
        class={tracked ? 'word-line word-line-tracked' : 'word-line'}
        x1={at(low)}
        x2={at(high)}
        y1={y}
        y2={y}
      />
      <SeriesDot cx={scale.x(frequency)} cy={y} r={5} series={reported ? 2 : 1} hollow={hollow} />
    </g>
  );
}

/** A phrase on the axis of shares: the range it promises as a block, what came true as a mark with its interval. */
export function WordRow(props: Props) {
  const viewBox = `0 0 ${props.scale.width} ${props.height}`;
  return (
    <svg class="chart interval-row" viewBox={viewBox} aria-hidden="true">
      <WordMarks {...props} />
    </svg>
  );
}

/** What is drawn in a row. */
export function WordMarks({ scale, word, height }: Props) {
  const { promised } = word;
  const first = word.any ?? word.own;
  const both = first !== null && word.reported !== null;
  const tracked = promised === null;
  return (
    <>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          class="chart-grid"
          x1={px(scale.x(tick))}
          x2={px(scale.x(tick))}
          y1={0}
          y2={height}
        />
      ))}
      {promised && (
        <rect
          class="chart-band"
          x={px(scale.x(promised.low))}
          width={px(Math.max(2, scale.x(promised.high) - scale.x(promised.low)))}
          y={5}
          height={height - 10}
        />
      )}
      {first && (
        <Mark
          scale={scale}
          result={first}
          y={both ? height * 0.34 : height / 2}
          tracked={tracked}
          reported={false}
        />
      )}
      {word.reported && (
        <Mark
          scale={scale}
          result={word.reported}
          y={both ? height * 0.66 : height / 2}
          tracked={tracked}
          reported
        />
      )}
    </>
  );
}

import { formatCount, formatPercent, formatPercentRange } from '../../charts/format.js';
import { IntervalAxisHead, type IntervalScale } from '../../charts/IntervalAxis.js';
import { WordRow } from '../../charts/WordRow.js';
import type { ChartAddress } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { scaleName } from '../parts/words.js';
import { Section } from '../parts/Section.js';
import type { Word, WordResult } from '../props/record-details.js';
import type { RecordView } from '../props/track-record.js';
import { listHref } from './view-query.js';
import { wordScale } from './word-scale.js';

const rowHeight = 50;

function Result({ result }: { result: WordResult | null }) {
  if (!result) return <span class="muted">–</span>;
  return (
    <>
      <strong>{formatPercent(result.frequency)}</strong>{' '}
      <small>{formatPercentRange(result.low, result.high)}</small>
    </>
  );
}

const sides = [
  ['any', 'Came true', 'n'],
  ['own', 'Own, came true', 'n, own'],
  ['reported', 'Reported, came true', 'n, reported'],
] as const;
type WordSide = (typeof sides)[number][0];

/** How often a word was said, leading to where. */
function Count({ word, side, href }: { word: Word; side: WordSide; href: string }) {
  const n = word[side]?.n ?? 0;
  return n > 0 ? <a href={href}>{formatCount(n)}</a> : <>{formatCount(n)}</>;
}

interface Props {
  path: string;
  view: RecordView;
  words: readonly Word[];
  files: ChartAddress;
}

type Columns = Omit<Props, 'files'> & { scale: IntervalScale };

function wordColumns({ path, view, words, scale }: Columns): readonly Column<Word>[] {
  const hrefOf = ({ phrase, promised }: Word, side: WordSide) =>
    listHref(path, view, {
      list: promised ? 'costliest' : 'tracked',
      phrase,
      attribution: side === 'any' ? null : side,
    });
  const shown = sides.filter(([side]) => words.some((word) => word[side] !== null));
  return [
    {
      head: 'Phrase',
      rowHeader: true,
      cell: ({ phrase, promised, scale: name }) => (
        <>
          <span class="word">{phrase}</span>
          <small class="below">
            {promised
              ? `promises ${formatPercentRange(promised.low, promised.high)}${name ? ` on ${scaleName(name)}` : ''}`
              : 'tracked, not scored'}
          </small>
        </>
      ),
    },
    {
      head: 'Promised and came true, on a shared axis',
      headContent: <IntervalAxisHead scale={scale} format={formatPercent} />,
      className: 'cell-interval',
      cell: (word) => <WordRow scale={scale} word={word} height={rowHeight} />,
    },
    ...shown.flatMap(([side, head, count]): Column<Word>[] => [
      { head, kind: 'number', labelled: true, cell: (word) => <Result result={word[side]} /> },
      {
        head: count,
        kind: 'number',
        className: 'muted',
        labelled: true,
        cell: (word) => <Count word={word} side={side} href={hrefOf(word, side)} />,
      },
    ]),
  ];
}

function Key({ words }: { words: readonly Word[] }) {
  return (
    <ul class="key">
      <li>
        <i class="key-band" aria-hidden="true" /> promised range
      </li>
      <li>
        <i class="key-dot series-1" aria-hidden="true" />
        {words.some(({ any }) => any !== null) ? ' came true, 90% interval' : ' own'}
      </li>
      {words.some(({ reported }) => reported !== null) && (
        <li>
          <i class="key-dot key-diamond series-2" aria-hidden="true" /> reported
        </li>
      )}
      <li>
        <i class="key-dot key-dot-hollow" aria-hidden="true" /> fewer than 10, or not scored
      </li>
      {words.some(({ promised }) => promised === null) && (
        <li>What promises nothing earns and costs nothing.</li>
      )}
    </ul>
  );
}

/** What each word of likelihood promised, and how often it came true: what “likely” is worth. */
export function WordsPanel({ path, view, words, files }: Props) {
  if (words.length === 0) return null;
  const scale = wordScale(500);
  return (
    <Section
      id="words"
      title="What the words are worth"
      method="verbal-band"
      hint="the range each phrase promises against the share that came true, 90% intervals"
      files={{ ...files, of: 'the words' }}
    >
      <DataTable
        caption="Words of likelihood"
        className="table-words"
        columns={wordColumns({ path, view, words, scale })}
        rows={words}
        keyOf={({ phrase, scale: name }) => `${name} ${phrase}`}
      />
      <Key words={words} />
    </Section>
  );
}

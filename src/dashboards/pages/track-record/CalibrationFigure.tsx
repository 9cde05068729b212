import { formatPercent, formatPercentRange } from '../../charts/format.js';
import { ReliabilityDiagram } from '../../charts/ReliabilityDiagram.js';
import { type ChartAddress, ChartFiles } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { MethodLink } from '../parts/MethodLink.js';
import type { Calibration, CalibrationBin, TrackRecord } from '../props/track-record.js';
import { confidenceWords } from './confidence-words.js';
import { minJudged, provisoOf, questionsWord } from './judging.js';

interface Props {
  id: string;
  title: string;
  record: Pick<TrackRecord, 'n' | 'clusters' | 'calibration' | 'gapBand'>;
  hrefOfBin: (bin: number) => string;
  size: 'large' | 'small';
  series?: 1 | 2;
  /** Where the diagram is to be had as a file. */
  files?: ChartAddress;
}

const columns: readonly Column<CalibrationBin>[] = [
  { head: 'Said', rowHeader: true, cell: ({ lo, hi }) => formatPercentRange(lo, hi) },
  {
    head: 'Mean said',
    kind: 'number',
    labelled: true,
    cell: ({ meanP }) => (meanP === null ? '' : formatPercent(meanP)),
  },
  {
    head: 'Happened',
    kind: 'number',
    labelled: true,
    cell: ({ frequency }) => (frequency === null ? '' : formatPercent(frequency)),
  },
  {
    head: '90% interval',
    kind: 'number',
    labelled: true,
    cell: ({ low, high }) => (low === null || high === null ? '' : formatPercentRange(low, high)),
  },
  { head: 'Questions', kind: 'number', labelled: true, cell: ({ n }) => n },
];

function BinTable({ calibration }: { calibration: Calibration }) {
  return (
    <details class="more">
      <summary>Table</summary>
      <DataTable
        caption="Share that happened, by the probability said"
        className="table-bins"
        columns={columns}
        rows={calibration.bins.filter(({ n }) => n > 0)}
        keyOf={({ lo }) => String(lo)}
      />
    </details>
  );
}

function Key({ curve, series }: { curve: Calibration['curve']; series: 1 | 2 }) {
  const dot = series === 2 ? 'key-dot key-diamond' : 'key-dot';
  return (
    <ul class={`key series-${series}`}>
      {curve && (
        <li>
          <i class="key-curve" aria-hidden="true" /> fitted curve (CORP)
        </li>
      )}
      {curve?.some(({ bandLow }) => bandLow !== null) && (
        <li>
          <i class="key-band" aria-hidden="true" /> where a perfect record lands 9 times in 10
        </li>
      )}
      <li>
        <i class={dot} aria-hidden="true" /> ten-point bin, 90% interval
      </li>
      <li>
        <i class={`${dot} key-dot-hollow`} aria-hidden="true" /> fewer than 10
      </li>
      <li>
        <i class="key-bar" aria-hidden="true" /> happened
      </li>
      <li>
        <i class="key-bar key-bar-not" aria-hidden="true" /> did not
      </li>
    </ul>
  );
}

/** A record without a diagram: when the diagram comes. */
function TooFew({ record: { n } }: Pick<Props, 'record'>) {
  return (
    <>
      <p class="empty">
        {n > 0 && <strong>Too few to judge. </strong>}
        {`What was said against what came true is drawn from ${minJudged} independent questions on: with fewer it would show luck.`}
      </p>
    </>
  );
}

/** The reliability diagram under its title, with its key and its table; a sentence while too little is scored. */
export function CalibrationFigure(props: Props) {
  const { id, title, record, hrefOfBin, size, series = 1, files } = props;
  const { n, clusters, calibration } = record;
  const proviso = provisoOf(clusters);
  const confidence = confidenceWords(record);
  return (
    <section class="calibration" aria-labelledby={`${id}-head`}>
      <div class="section-head section-head-plain">
        <h2 id={`${id}-head`}>{title}</h2>
        <MethodLink to="curve" name={title} />
        <p class="hint">{`${questionsWord(record, 'scored question')}${proviso ? `: ${proviso}` : ''}`}</p>
        {files && n > 0 && <ChartFiles {...files} of="the calibration" />}
      </div>
      {clusters < minJudged ? (
        <TooFew record={record} />
      ) : (
        <>
          <ReliabilityDiagram
            id={id}
            calibration={calibration}
            n={n}
            hrefOfBin={hrefOfBin}
            size={size}
            series={series}
          />
          {confidence && <p class="hint">{confidence}</p>}
          <Key curve={calibration.curve} series={series} />
        </>
      )}
      {n > 0 && <BinTable calibration={calibration} />}
    </section>
  );
}

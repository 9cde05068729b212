import { formatScore } from '../../charts/format.js';
import type { TrackRecord } from '../props/track-record.js';
import { provisoOf, questionsWord } from './judging.js';
import type { Side as RecordSide } from './sides.js';

function Side({ record }: { record: TrackRecord }) {
  const { clusters, brier } = record;
  if (brier === null) return <strong>has no scored forecasts yet</strong>;
  const proviso = provisoOf(clusters);
  return (
    <>
      scores <strong>{formatScore(brier.mean)}</strong>
      {` over ${questionsWord(record)}${proviso ? `, ${proviso}` : ''}`}
    </>
  );
}

const opening = { own: 'In its own words it', reported: 'What it carries of others' } as const;

/** Each record of a source in a sentence. */
export function SourceFinding({ sides }: { sides: readonly RecordSide[] }) {
  return (
    <p class="finding">
      {sides.map(({ name, record }, i) => (
        <span key={name}>
          {i > 0 && ' '}
          {`${opening[name!]} `}
          <Side record={record} />.
        </span>
      ))}
    </p>
  );
}

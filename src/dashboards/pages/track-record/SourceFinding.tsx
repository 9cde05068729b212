import { formatScore } from '../../charts/format.js';
import type { TrackRecord } from '../props/track-record.js';
import { provisoOf, questionsWord } from './judging.js';

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

/** Both records of a source in a sentence each. */
export function SourceFinding({ own, reported }: { own: TrackRecord; reported: TrackRecord }) {
  return (
    <p class="finding">
      In its own words it <Side record={own} />. What it carries of others <Side record={reported} />.
    </p>
  );
}

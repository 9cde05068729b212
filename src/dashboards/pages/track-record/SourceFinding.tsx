import { formatScore, plural } from '../../charts/format.js';
import type { TrackRecord } from '../props/track-record.js';
import { provisoOf } from './judging.js';

function Side({ record: { n, brier } }: { record: TrackRecord }) {
  if (brier === null) return <strong>has no scored forecasts yet</strong>;
  const proviso = provisoOf(n);
  return (
    <>
      scores <strong>{formatScore(brier.mean)}</strong>
      {` over ${plural(n, 'question')}${proviso ? `, ${proviso}` : ''}`}
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

import { Decomposition } from '../../charts/Decomposition.js';
import { formatScore } from '../../charts/format.js';
import type { ChartAddress } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { TrackRecord } from '../props/track-record.js';

interface Part {
  part: string;
  value: number;
}

const columns: readonly Column<Part>[] = [
  { head: 'Part', rowHeader: true, cell: ({ part }) => part },
  { head: 'Brier', kind: 'number', labelled: true, cell: ({ value }) => formatScore(value) },
];

interface Props {
  record: TrackRecord;
  files: ChartAddress;
}

/** How the score comes about: difficulty, less discrimination, plus miscalibration. Nothing while it is unknown. */
export function ScoreParts({ record: { brier, calibration }, files }: Props) {
  const { mcb, dsc, unc } = calibration;
  if (brier === null || mcb === null || dsc === null || unc === null) return null;
  return (
    <Section
      id="score-parts"
      title="What the score is made of"
      method="score-parts"
      hint={`difficulty is what always saying the base rate scores: ${formatScore(unc)}`}
      files={{ ...files, of: 'what the score is made of' }}
      className="section-plain"
    >
      <Decomposition id="decomposition" brier={unc - dsc + mcb} mcb={mcb} dsc={dsc} unc={unc} />
      <details class="more">
        <summary>Table</summary>
        <DataTable
          caption="What the score is made of"
          className="table-bins"
          columns={columns}
          rows={[
            { part: 'Difficulty', value: unc },
            { part: 'Discrimination', value: -dsc },
            { part: 'Miscalibration', value: mcb },
            { part: 'Brier score', value: unc - dsc + mcb },
          ]}
          keyOf={({ part }) => part}
        />
      </details>
    </Section>
  );
}

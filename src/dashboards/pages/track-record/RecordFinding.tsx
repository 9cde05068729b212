import { type FoundRecord, recordFinding } from './record-finding.js';

interface Props {
  record: FoundRecord;
  /** Who or what is spoken about. */
  name: string;
}

/** What the record says in a sentence. */
export function RecordFinding({ record, name }: Props) {
  const { before, strong, after } = recordFinding(record, name);
  return (
    <p class="finding">
      {before}
      <strong>{strong}</strong>
      {after}
    </p>
  );
}

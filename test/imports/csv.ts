const columns = [
  'question_ref',
  'question',
  'deadline',
  'deadline_phrase',
  'criteria',
  'event',
  'outcome',
  'known_at',
  'happened_on',
  'author',
  'source',
  'probability',
  'phrase',
  'unscorable',
  'said_at',
  'tags',
  'forecast_ref',
  'condition',
] as const;

export type CsvRow = Partial<Record<(typeof columns)[number], string>>;

const usual: CsvRow = {
  question_ref: 'rain',
  question: 'It rains in Paris',
  deadline: '2024-06-30',
  author: 'Ada',
  probability: '0.7',
  said_at: '2024-01-01',
};

/** A CSV file with one row, usual but for what is given, on each line from 2. */
export function csvOf(...rows: CsvRow[]): string {
  return [columns.join(','), ...rows.map((row) => line({ ...usual, ...row }))].join('\n');
}

function line(row: CsvRow): string {
  return columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
}

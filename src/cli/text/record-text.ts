import {
  formatDay,
  formatInterval,
  formatPercent,
  formatPercentRange,
  formatScore,
  formatSigned,
  plural,
} from '../../dashboards/charts/format.js';
import { luckWord, provisoOf } from '../../dashboards/pages/track-record/judging.js';
import { referenceWords } from '../../dashboards/pages/parts/reference-words.js';
import type {
  AuthorTrackRecordView,
  RecordView,
  SourceTrackRecordView,
} from '../../dashboards/schemas/record-reads.schemas.js';
import { field, table, wrap } from './layout.js';

type Provenance = Pick<AuthorTrackRecordView, 'asOf' | 'rule' | 'ruleVersion' | 'level'>;

/** Everything about one author. */
export function tellAuthorRecord(record: AuthorTrackRecordView): string {
  return [
    `${record.name}, author (${record.slug})`,
    ...basis(record),
    '',
    ...tellRecord(record, record.level),
  ].join('\n');
}

/** Everything about one source: its own words and those it reported, never averaged. */
export function tellSourceRecord({
  name,
  slug,
  own,
  reported,
  ...provenance
}: SourceTrackRecordView): string {
  const { level } = provenance;
  return [
    `${name}, source (${slug})`,
    ...basis(provenance),
    '',
    'In its own words',
    ...tellRecord(own, level),
    '',
    'Words of others that it reported',
    ...tellRecord(reported, level),
  ].join('\n');
}

function basis({ asOf, rule, ruleVersion }: Provenance): string[] {
  return [`${formatDay(asOf)}, ${rule} rule v${ruleVersion}`];
}

function tellRecord(record: RecordView, level: number): string[] {
  if (record.n === 0 || record.brier === null) {
    return ['  No scored forecasts yet.', ...field('  not scored', excludedWords(record))];
  }
  const { n, clusters, brier, gain, referenceShares, baseRate, coverage, leadTimeDays } = record;
  const proviso = provisoOf(clusters);
  return [
    ...field(
      '  n',
      `${plural(n, 'scored question')}, ${plural(clusters, 'cluster')}${proviso ? `: ${proviso}` : ''}`,
    ),
    ...field('  Brier', estimateWords(brier, level, false)),
    ...field('  gain', gain && `over the reference forecast ${estimateWords(gain, level, true)}`),
    ...field('  reference', referenceShares && referenceWords(referenceShares)),
    ...field('  base rate', baseRate === null ? null : `${formatPercent(baseRate)} happened`),
    ...field('  coverage', coverage === null ? null : `${formatPercent(coverage)} of the time open`),
    ...field('  lead time', leadTimeDays === null ? null : plural(Math.round(leadTimeDays), 'day')),
    ...field('  not scored', excludedWords(record)),
    ...calibration(record),
  ];
}

function estimateWords(estimate: NonNullable<RecordView['brier']>, level: number, signed: boolean): string {
  const { mean, low, high } = estimate;
  const interval = formatInterval(low, high, signed);
  const meanWord = signed ? formatSigned(mean) : formatScore(mean);
  return interval ? `${meanWord}, ${formatPercent(level)} interval ${interval}` : `${meanWord}, no interval`;
}

function excludedWords({ excluded }: RecordView): string {
  const words = Object.entries(excluded).flatMap(([why, count]) => (count > 0 ? [`${count} ${why}`] : []));
  return words.join(', ');
}

function calibration({ calibration: { bins, pValue } }: RecordView): string[] {
  const rows = bins
    .filter(({ n }) => n > 0)
    .map(({ lo, hi, n, meanP, frequency, low, high }) => [
      `  ${formatPercentRange(lo, hi)}`,
      String(n),
      percentOr(meanP),
      percentOr(frequency),
      low === null || high === null ? '' : formatPercentRange(low, high),
    ]);
  const columns = [
    { head: '  Said' },
    { head: 'n', align: 'right' },
    { head: 'Mean said', align: 'right' },
    { head: 'Happened', align: 'right' },
    { head: 'Interval' },
  ] as const;
  return ['', ...table(columns, rows), ...(pValue === null ? [] : wrap(`  ${luckWord(pValue)}.`))];
}

const percentOr = (share: number | null): string => (share === null ? '' : formatPercent(share));

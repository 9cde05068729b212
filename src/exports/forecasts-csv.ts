import type { DataSource } from 'typeorm';
import { foldName } from '../parties/party-name.js';
import { type ReadRows, streamRows } from '../platform/database/stream-rows.js';
import { toCsvLine } from '../platform/http/csv-cells.js';
import { toProbabilityCell, toQuantilesCell } from './content-cells.js';
import { FORECAST_ROWS_SQL, type ForecastRow } from './forecast-rows.js';

const DAY_MS = 86_400_000;

type Cell = string | null | undefined;

/** The columns of the canonical format, in its order, each with what goes into it. */
const columns: Record<string, (row: ForecastRow) => Cell> = {
  question_ref: (row) => row.questionRef,
  question: (row) => row.question,
  type: (row) => row.type,
  options: (row) => row.options?.join('|'),
  unit: (row) => row.unit,
  opened_at: (row) => toStartCell(row.openedAt),
  closes_at: (row) => toEndCell(row.closesAt),
  deadline: ({ deadlineAt, deadlinePrecision }) =>
    deadlinePrecision === 'day' ? toEndCell(deadlineAt) : deadlineAt?.toISOString(),
  deadline_phrase: (row) => row.deadlinePhrase,
  criteria: (row) => row.criteria,
  condition: (row) => row.condition,
  event: (row) => row.event,
  outcome: (row) => row.outcome?.toString(),
  known_at: (row) => (row.isKnownAtUsual ? null : toEndCell(row.knownAt)),
  happened_on: (row) => row.happenedOn,
  resolved_at: (row) => toStartCell(row.resolvedAt),
  evidence_url: (row) => row.evidenceUrl,
  evidence_quote: (row) => row.evidenceQuote,
  author: (row) => row.author,
  source: (row) => row.source,
  publication: (row) => row.publication,
  attribution: (row) => row.attribution,
  wording: (row) => row.wording,
  stance: (row) => row.stance,
  probability: (row) => toProbabilityCell(row.probability, row.distribution),
  quantiles: (row) => toQuantilesCell(row.quantiles),
  phrase: (row) => row.phrase,
  scale: (row) => row.scale,
  unscorable: (row) => row.unscorable,
  reference_probability: (row) => row.referenceProbability?.toString(),
  said_at: (row) => toStartCell(row.saidAt),
  withdrawn_at: (row) => toStartCell(row.withdrawnAt),
  quote: (row) => row.quote,
  url: (row) => row.url,
  language: (row) => row.language,
  tags: (row) => row.tags?.join(';'),
  cluster: (row) => row.cluster,
  forecast_ref: (row) => row.forecastRef,
  disputed: (row) => (row.disputed ? 'yes' : null),
};

/**
 * The record in the format that imports take, as CSV text: questions that somebody forecast, with their rulings, and all
 * that was said about them, or is unscorable.
 * @param collectionId `null` for all
 */
export function forecastsCsv(dataSource: DataSource, collectionId: string | null): AsyncGenerator<string> {
  return streamRows(dataSource, async function* (read: ReadRows) {
    const titles = new EventTitles();
    yield toCsvLine(Object.keys(columns));
    for await (const rows of read<ForecastRow>(FORECAST_ROWS_SQL, [collectionId])) {
      yield rows
        .map((row) => ({ ...row, event: titles.titleOf(row) }))
        .map((row) => toCsvLine(Object.values(columns).map((cell) => cell(row))))
        .join('');
    }
  });
}

/** Importing tells events apart by their titles only, so that one with the title of another gets a number. */
class EventTitles {
  private readonly taken = new Set<string>();
  private last: { id: string; title: string } | null = null;

  /** @param row the rows of an event come one after the other */
  titleOf({ eventId: id, event }: Pick<ForecastRow, 'eventId' | 'event'>): string | null {
    if (id === null || event === null) return null;
    if (this.last?.id === id) return this.last.title;
    let title = event;
    for (let n = 2; this.taken.has(foldName(title)); n++) title = `${event} (${n})`;
    this.taken.add(foldName(title));
    this.last = { id, title };
    return title;
  }
}

/** A bare date is the start of that day. */
function toStartCell(at: Date | null): string | undefined {
  const text = at?.toISOString();
  return at && at.getTime() % DAY_MS === 0 ? text!.slice(0, 10) : text;
}

/** A bare date is the end of that day. */
function toEndCell(at: Date | null): string | undefined {
  if (!at || at.getTime() % DAY_MS !== 0) return at?.toISOString();
  return toStartCell(new Date(at.getTime() - DAY_MS));
}

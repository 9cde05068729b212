import { hash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { normaliseDistribution, requireQuantiles } from '../forecasts/forecast-content.js';
import { defaultAttribution, defaultWording, requireSaid } from '../forecasts/forecast-rules.js';
import { foldName } from '../parties/party-name.js';
import { invalidField } from '../platform/domain-error.js';
import type { GivenDeadline } from '../questions/read-deadline.js';
import { PLAINLY } from '../platform/plain-issues.js';
import { eventKeyOf, type QuestionCells } from './question-cells.js';
import { type JudgedBy, readDeadline } from './read-row-deadline.js';
import { problemOfIssue, problemOfRefusal, type RowProblem } from './row-problem.js';
import { UNNAMED_KEY } from './number-unnamed.js';
import { type Row, rowSchema } from './row.schema.js';

/**
 * Validates a row, as far as it can be judged alone, and gives its columns of `import_row`.
 * @param record the row's cells by column, blank ones left out
 */
export function toStagedRow(record: Record<string, string>, { now, conventions }: JudgedBy) {
  const result = rowSchema.safeParse(record, PLAINLY);
  if (!result.success) return rejectedRow(problemOfIssue(result.error.issues[0]!));
  try {
    const { row, phraseDeadline } = readDeadline(result.data, conventions);
    requirePossibleTimes(row, now);
    return acceptedRow(row, phraseDeadline);
  } catch (error) {
    return rejectedRow(problemOfRefusal(error));
  }
}

export function rejectedRow({ column, code, message, hint }: RowProblem) {
  return {
    status: 'rejected',
    problem_column: column,
    problem_code: code,
    problem_message: message,
    problem_hint: hint,
  };
}

function requirePossibleTimes(row: Row, now: Date): void {
  requireSaid(row.said_at, now);
  if (row.withdrawn_at && (row.withdrawn_at > now || row.withdrawn_at < row.said_at))
    throw invalidField(
      'withdrawnAt',
      'withdrawn_out_of_range',
      'withdrawnAt: must lie between said_at and now',
    );
  if (row.recorded_at && row.recorded_at > now)
    throw invalidField('recordedAt', 'recorded_in_future', 'recordedAt: lies in the future');
  if (row.resolved_at && row.resolved_at > now)
    throw invalidField('resolvedAt', 'resolved_in_future', 'resolvedAt: lies in the future');
}

function acceptedRow(row: Row, phraseDeadline: GivenDeadline | undefined) {
  const question = { ...questionCells(row), phraseDeadlineAt: phraseDeadline?.at.toISOString() };
  const provenance = provenanceOf(row);
  const said = {
    stance: row.stance,
    ...contentOf(row),
    phrase: row.phrase ?? null,
    scale: row.scale ?? null,
    withdrawn_at: row.withdrawn_at ?? null,
  };
  const textKey = row.question && row.deadline ? textKeyOf(row.question, row.deadline.at) : null;
  const questionKey =
    row.question_ref === undefined ? textKey && `text:${textKey}` : `ref:${row.question_ref}`;
  // The same names in other letters are the same names.
  const content = { ...provenance, author: null, source: null, ...said };
  const about = questionKey ?? row.question;
  const told = toldElsewhere(row);
  // Left out where there is none of it, so that what was imported without it stays known.
  const further = Object.values(told).some((value) => value !== null) ? [told] : [];
  const rowHash = digestOf([about, ...Object.values(content), ...further]);
  return {
    question_key: questionKey,
    question_ref: row.question_ref ?? null,
    text_key: textKey,
    event_key: eventKeyOf(question),
    question: JSON.stringify(question),
    question_hash: digestOf(Object.values(question)),
    forecast_key: row.forecast_ref ?? unnamedKeyOf(about, provenance),
    row_hash: Buffer.from(rowHash, 'hex'),
    statement_id: uuidv7(),
    forecast_id: uuidv7(),
    ...provenance,
    ...said,
    ...told,
  };
}

/** What only the export of a store tells. */
function toldElsewhere(row: Row) {
  return {
    scale_from: row.scale_from ?? null,
    recorded_at: row.recorded_at ?? null,
    page_title: row.page_title ?? null,
    review_on: row.review_on ?? null,
    collection: row.collection ?? null,
    collection_frame: row.collection_frame ?? null,
  };
}

/** The numbers of a row. Whether they fit the question is seen when it is known which that is. */
function contentOf({ probability, quantiles, type }: Row) {
  const content = { probability: null, distribution: null, normalised: null, quantiles: null };
  if (Array.isArray(probability)) {
    const { distribution, normalised } = normaliseDistribution(probability);
    return { ...content, distribution: `{${distribution.join(',')}}`, normalised: String(normalised) };
  }
  if (quantiles === undefined) return { ...content, probability: probability ?? null };
  const dated = type === 'date' || typeof quantiles[0]?.value === 'string';
  return {
    ...content,
    quantiles: JSON.stringify(requireQuantiles(quantiles, { type: dated ? 'date' : 'numeric' })),
  };
}

function provenanceOf(row: Row) {
  const attribution = row.attribution ?? defaultAttribution(row.author, row.source);
  return {
    author: row.author,
    author_key: foldName(row.author),
    source: row.source ?? null,
    source_key: row.source === undefined ? null : foldName(row.source),
    publication: row.publication ?? null,
    attribution,
    wording: row.wording ?? defaultWording(attribution),
    quote: row.quote ?? null,
    language: row.language ?? null,
    url: row.url ?? null,
    said_at: row.said_at,
    unscorable: row.unscorable ?? null,
  };
}

function questionCells(row: Row): QuestionCells {
  return {
    text: row.question,
    type: row.type,
    options: row.options,
    unit: row.unit,
    openedAt: row.opened_at?.toISOString(),
    closesAt: row.closes_at?.toISOString(),
    deadlineAt: row.deadline?.at.toISOString(),
    deadlinePrecision: row.deadline?.precision,
    deadlinePhrase: row.deadline_phrase,
    criteria: row.criteria,
    condition: row.condition,
    event: row.event,
    eventRef: row.event_ref,
    tags: row.tags,
    cluster: row.cluster,
    referenceProbability: row.reference_probability,
    outcome: row.outcome,
    annulmentReason: row.annulment_reason,
    rulingNote: row.ruling_note,
    disputed: row.disputed,
    knownAt: row.known_at?.toISOString(),
    happenedOn: row.happened_on,
    resolvedAt: row.resolved_at?.toISOString(),
    evidenceUrl: row.evidence_url,
    evidenceQuote: row.evidence_quote,
  };
}

/** Forecasts without a ref are told apart by who said it about what, where and when; then by their order in the file. */
function unnamedKeyOf(about: string | undefined, said: ReturnType<typeof provenanceOf>): string {
  const { author_key, source_key, attribution, said_at } = said;
  return UNNAMED_KEY + digestOf([about, author_key, source_key, attribution, said_at]);
}

/** Questions without a ref are one where their folded texts and their deadlines are equal. */
function textKeyOf(text: string, deadlineAt: Date): string {
  return digestOf([foldName(text), deadlineAt]);
}

/** Values in a fixed order, as a SHA-256 in hex: stored, so that the order must stay. */
function digestOf(values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'hex');
}

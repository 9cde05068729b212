import { z } from 'zod';
import { attributions, stances, unscorableReasons, wordings } from '../forecasts/forecast.schemas.js';
import { line, prose, webLink } from '../platform/http/wire-text.js';
import { scaleIds } from '../forecasts/read-phrase.js';
import { questionTypes } from '../questions/question.schemas.js';
import { annulmentReasons } from '../resolutions/resolution.schemas.js';
import { civilDate, deadlineInstant, endInstant, startInstant } from '../platform/http/wire-time.js';
import {
  optionsCell,
  probabilitiesCell,
  probabilityCell,
  quantilesCell,
  tagsCell,
  wordCell,
} from './row-cells.js';

/** The cells of a row that tell of the question; rows that share a question must agree on them. */
const questionCells = {
  question_ref: line(200).optional(),
  question: line(500).optional(),
  type: wordCell(questionTypes).optional(),
  options: optionsCell.optional(),
  unit: line(40).optional(),
  opened_at: startInstant.optional(),
  closes_at: endInstant.optional(),
  deadline: deadlineInstant.optional(),
  deadline_phrase: line(200).optional(),
  criteria: prose(2000).optional(),
  condition: line(500).optional(),
  event: line(500).optional(),
  event_ref: line(200).optional(),
  outcome: line(200).optional(),
  annulment_reason: wordCell(annulmentReasons).optional(),
  ruling_note: prose(2000).optional(),
  disputed: prose(20_000).optional(),
  known_at: endInstant.optional(),
  happened_on: civilDate.optional(),
  resolved_at: startInstant.optional(),
  evidence_url: webLink.optional(),
  evidence_quote: prose(2000).optional(),
  reference_probability: probabilityCell.optional(),
  tags: tagsCell.optional(),
  cluster: line(200).optional(),
};

/** The cells of a row that tell of the statement and its forecast. */
const forecastCells = {
  author: line(200),
  source: line(200).optional(),
  publication: line(200).optional(),
  attribution: wordCell(attributions).optional(),
  wording: wordCell(wordings).optional(),
  stance: wordCell(stances).default('forecast'),
  probability: probabilitiesCell.optional(),
  quantiles: quantilesCell.optional(),
  phrase: line(100).optional(),
  scale: wordCell(scaleIds).optional(),
  scale_from: wordCell(['named', 'source', 'assumed']).optional(),
  unscorable: wordCell(unscorableReasons).optional(),
  said_at: startInstant,
  withdrawn_at: startInstant.optional(),
  recorded_at: startInstant.optional(),
  quote: prose(5000).optional(),
  url: webLink.optional(),
  page_title: line(500).optional(),
  language: line(35).optional(),
  review_on: civilDate.optional(),
  collection: line(100).optional(),
  collection_frame: line(500).optional(),
  forecast_ref: line(200).optional(),
};

const rulingColumns = [
  'known_at',
  'happened_on',
  'resolved_at',
  'evidence_url',
  'annulment_reason',
  'ruling_note',
  'disputed',
] as const;

/** A row of the canonical CSV: its cells by column, blank ones left out. */
export const rowSchema = z.object({ ...questionCells, ...forecastCells }).superRefine((row, context) => {
  const refuse = (column: keyof typeof row, message: string) =>
    context.addIssue({ code: 'custom', path: [column], message });
  if (row.question_ref === undefined && row.question === undefined)
    refuse('question', 'is missing: give the question or its question_ref');
  if (row.unscorable !== undefined) {
    if (row.probability !== undefined || row.quantiles !== undefined || row.phrase !== undefined)
      refuse('unscorable', 'does not go with a probability, quantiles or a phrase: leave one of them blank');
  } else {
    if (row.probability === undefined && row.quantiles === undefined && row.phrase === undefined)
      refuse(
        'probability',
        'is missing: give a probability, quantiles, a phrase, or the reason in unscorable',
      );
    if (row.probability !== undefined && row.quantiles !== undefined)
      refuse('quantiles', 'does not go with a probability: leave one of them blank');
    if (row.question_ref === undefined && row.deadline === undefined && row.deadline_phrase === undefined)
      refuse('deadline', 'is missing: without a question_ref, text and deadline together name the question');
  }
  if (row.evidence_quote !== undefined && row.evidence_url === undefined)
    refuse('evidence_url', 'is missing: say where evidence_quote was read');
  const needsOutcome = rulingColumns.find((column) => row[column] !== undefined);
  if (row.outcome === undefined && needsOutcome !== undefined)
    refuse('outcome', `is missing, though ${needsOutcome} is given`);
});
export type Row = z.output<typeof rowSchema>;

/** Every column of the format. */
export const knownColumns: ReadonlySet<string> = new Set(Object.keys({ ...questionCells, ...forecastCells }));

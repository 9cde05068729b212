import type { DeadlineConventions } from '../../../capture/deadline/conventions.js';
import type {
  Attribution,
  Estimate,
  NameRef,
  FormState,
  PageFrame,
  QuestionType,
  ReferenceShares,
} from './common.js';
import type { ScaleRef } from './question.js';
import type { RecordDetails, TypeLine, Word } from './record-details.js';
import type { RecordForecasts, UnscorableList } from './record-lists.js';

/** One of the ten bins; `lo` ≤ p < `hi`. `n` counts questions. Means and interval are null while n is 0. */
export interface CalibrationBin {
  lo: number;
  hi: number;
  n: number;
  meanP: number | null;
  frequency: number | null;
  low: number | null;
  high: number | null;
}

/** A point of the CORP curve with the consistency band at that probability. */
export interface CurvePoint {
  p: number;
  recalibrated: number;
  /** Null where there are too many forecasts to simulate. */
  bandLow: number | null;
  bandHigh: number | null;
}

/** Ten bins in order; `curve` is null where it was not computed. Brier = mcb − dsc + unc. */
export interface Calibration {
  bins: readonly CalibrationBin[];
  curve: readonly CurvePoint[] | null;
  mcb: number | null;
  dsc: number | null;
  unc: number | null;
  pValue: number | null;
  /** 1 − mean Brier ÷ UNC: over always saying the base rate, which nobody knew beforehand. */
  baseRateSkill: number | null;
  /** Mean probabilities said of what happened and of what did not; null where there is none. */
  saidByOutcome: { happened: number | null; didNot: number | null } | null;
  confidence: Confidence | null;
}

/** Whether a record was surer than right, or less sure. */
export interface Confidence {
  /** Mean of max(p, 1 − p) minus the share that was right. */
  gap: Estimate;
  slope: Estimate | null;
  verdict: 'overconfident' | 'underconfident' | null;
}

/**
 * Everything counted about one author, or about one attribution of a source. `n` counts scored questions, `clusters`
 * the independent pieces of evidence among them.
 */
export interface TrackRecord extends RecordDetails {
  n: number;
  clusters: number;
  brier: Estimate | null;
  /** 1 − mean Brier ÷ mean reference Brier. */
  skill: number | null;
  referenceBrier: number | null;
  referenceShares: ReferenceShares | null;
  coverage: number | null;
  leadTimeDays: number | null;
  /** The mean Brier score under other readings of the phrases. */
  brierBand: { low: number; high: number } | null;
  /** Scored, but left out while only questions past their deadline count. */
  heldBack: number;
  calibration: Calibration;
  excluded: {
    open: number;
    overdue: number;
    /** Ruled on, but nothing to charge: words without a number, or a paraphrase beside own words. */
    unscored: number;
    late: number;
    annulled: number;
    ambiguous: number;
    unscorable: number;
  };
}

/** Which part of a record a page shows, as its address says. */
export interface RecordView {
  /** Types of question are never averaged with each other. */
  type: QuestionType;
  /** `all` also counts questions that resolved before their deadline. */
  mature: 'mature' | 'all';
  tag: string | null;
  /** Only questions whose outcome was known from that day on. */
  since: string | null;
  /** Of a source: its own words alone, or what it reports. */
  side?: Attribution | null;
  /** Without questions whose ruling somebody disputes. */
  disputed?: 'left-out' | null;
}

/** What the pages of authors and of sources have in common. */
interface RecordPage {
  frame: PageFrame;
  view: RecordView;
  /** The means of every type, each on its own line. */
  types: readonly TypeLine[];
  /** Tags of its scored questions, whatever the view is narrowed to: by name. */
  topics: readonly string[];
  /** What its words of likelihood promised, and what came of them. */
  words: readonly Word[];
  /** Most of what is scored was said in words. */
  mostlyWords: boolean;
  forecasts: RecordForecasts;
  /** In place of the forecasts where they are asked for; else null. */
  statements: UnscorableList | null;
}

/** Mean Brier of one part of a record: of an author in one source, or of one author in a source. */
export interface RecordPart {
  name: NameRef;
  attribution: Attribution;
  n: number;
  clusters: number;
  brier: Estimate | null;
}

export interface Party {
  slug: string;
  name: string;
  description: string | null;
  aliases: readonly string[];
  firstSaidAt: Date | null;
}

/** `/authors/:slug`. */
export interface AuthorProps extends RecordPage {
  author: Party;
  record: TrackRecord;
  bySource: readonly RecordPart[];
}

/** The scale of a source's words, and what reading them again would do. */
export interface SourceScale {
  /** `null`: none is known, so that one is assumed. */
  scale: string | null;
  assumed: string;
  /** How it means its dates; `null` as usual. */
  conventions: { [name in keyof DeadlineConventions]: string | number | null };
  scales: readonly ScaleRef[];
  version: number;
  /** Forecasts in words, and how many of them are read on another scale than the present one. */
  phrases: number;
  wouldChange: number;
}

/** `/sources/:slug`: own and reported words side by side, never averaged. */
export interface SourceProps extends RecordPage {
  source: Party;
  own: TrackRecord;
  reported: TrackRecord;
  byAuthor: readonly RecordPart[];
  scale: SourceScale;
  /** Of the scale, as it came back with errors. */
  form?: FormState;
}

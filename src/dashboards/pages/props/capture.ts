import type { DecidedCandidate, Fate } from '../../../captures/read-decisions.js';
import type { AccuracyView, CandidateView, CaptureView } from '../../../captures/capture.schemas.js';
import type { FormState, PageFrame } from './common.js';

export type { CandidateView, CaptureView };

/** `/capture`: where a text is pasted. */
export interface PasteProps {
  frame: PageFrame;
  form: FormState;
  /** Where this service is reached, for the bookmarklet; null leaves it out. */
  origin: string | null;
}

/** `/capture/:id`: a text and its candidates. */
export interface CaptureProps {
  frame: PageFrame;
  capture: CaptureView;
  /** Authors on file, by the name under which the text has them. */
  known: Readonly<Record<string, string>>;
  form: FormState;
}

/** `/capture/accuracy`. */
export type Decided = DecidedCandidate;

export interface AccuracyProps extends AccuracyView {
  frame: PageFrame;
  /** The candidates behind one of the counts, where it was followed: no more than `most`. */
  narrowed: { rule: string | null; fate: Fate | null; rows: readonly Decided[]; most: number } | null;
}
export type RuleAccuracy = AccuracyView['items'][number];

/** The fields of a candidate that a person confirms, one by one. */
export const CONFIRMED = ['claim', 'speaker', 'source', 'said', 'deadline', 'likelihood'] as const;

/** The name of an input of a candidate. */
export const inputOf = (index: number, field: string): string => `c${index}-${field}`;

/** Numbered from one, as in the margin of the text. */
export const numberOf = ({ index }: CandidateView): number => index + 1;

import type { DeadlineReading } from '../deadline/reading.js';
import type { Likelihood } from '../likelihood/likelihood.js';

export type ChipKind = 'claim' | 'deadline' | 'author' | 'source' | 'likelihood' | 'tag' | 'condition';

/** A stretch of the line and what it was read as. */
export interface Chip {
  kind: ChipKind;
  span: [number, number];
  /** the words as typed, without their mark */
  text: string;
}

/** A quick-add line, read. Nothing is looked up and nothing is guessed: what is not written is null. */
export interface QuickAdd {
  /** what is left of the line: the claim */
  text: string;
  deadline: DeadlineReading | null;
  author: string | null;
  source: string | null;
  likelihood: Likelihood | null;
  tags: string[];
  condition: string | null;
  chips: Chip[];
}

import type { DeadlineReading } from '../deadline/reading.js';
import type { Confidence } from '../likelihood/confidence.js';
import type { Likelihood } from '../likelihood/likelihood.js';
import type { Speaker } from './attribution/speaker.js';
import type { Reason } from './features.js';
import type { Stance } from './stance.js';

export type Wording = 'verbatim' | 'paraphrased';

/** A sentence that may be a prediction, with a proposal for each field. A person confirms every one. */
export interface Candidate {
  /** of the sentence, in the captured text */
  span: [number, number];
  /** the exact slice */
  text: string;
  /** what would happen, as far as words can be cut out of the sentence */
  claim: string;
  prefix: string;
  suffix: string;
  score: number;
  reasons: Reason[];
  /** its `span` is a position in the captured text too */
  deadline: DeadlineReading | null;
  likelihood: Likelihood | null;
  confidence: Confidence | null;
  stance: Stance;
  condition: string | null;
  speaker: string | null;
  speakerRule: Speaker['rule'] | null;
  /** the outlet in which it appeared; `publication` is where it was read, if that is another */
  source: string | null;
  publication: string | null;
  wording: Wording;
}

export interface Capture {
  /** score ≥ 4, best first */
  candidates: Candidate[];
  /** score 2.5 to 4 */
  maybe: Candidate[];
  /** SHA-256 of the text, hex */
  textHash: string;
}

export interface CaptureInput {
  text: string;
  /** `yyyy-mm-dd`: deadlines count from this day */
  publishedOn: string;
  /** the outlet the text was taken from */
  source?: string | null;
  /** who wrote the text, if the page says so; taken for a speaker only where the text says "I" */
  author?: string | null;
}

export type LikelihoodKind = 'percentage' | 'fraction' | 'odds' | 'verbal' | 'modal';

/** How likely a sentence says something is. All probabilities are 0..1 and those of the claim without its negation. */
export interface Likelihood {
  span: [number, number];
  phrase: string;
  kind: LikelihoodKind;
  low: number | null;
  /** null where it must be asked ("3 to 1") or is not scored unless somebody wants it ("could") */
  probability: number | null;
  high: number | null;
  /** false for could, may, might, can: they often mean ability or a plan */
  isScored: boolean;
  /** "unlikely", "will not": the claim is the positive one, at the small probability */
  isFlipped: boolean;
  /** "likely … not", "not likely": a denial beside the phrase, which the probability has taken in */
  isDenied: boolean;
  scaleId: string | null;
  pointRule: string | null;
  /** readings among which a person chooses, or the one that is a key away */
  choices: Choice[];
}

export interface Choice {
  probability: number;
  why: string;
}

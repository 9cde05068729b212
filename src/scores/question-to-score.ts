/** A resolved binary question with all that its scores depend on. Instants are epoch milliseconds. */
export interface QuestionToScore {
  id: string;
  cluster: string;
  /** As recorded, or the earliest said at of the question. */
  openedAt: number;
  closesAt: number;
  deadlineAt: number;
  knownAt: number;
  /** 1 for yes, 0 for no, or a fraction. */
  outcome: number;
  referenceProbability: number | null;
  forecasts: ScoringForecast[];
  /** Everything that anybody said about the event, on any of its questions. */
  eventStatements: EventStatement[];
}

export interface EventStatement {
  authorId: string;
  saidAt: number;
  wording: 'verbatim' | 'translated' | 'paraphrased';
}

/** A forecast that may count: neither moved away nor an intention. Instants are epoch milliseconds. */
export interface ScoringForecast {
  authorId: string;
  sourceId: string | null;
  attribution: 'own' | 'reported';
  wording: 'verbatim' | 'translated' | 'paraphrased';
  /** `null`: tracked, not scored. */
  probability: number | null;
  verbal: boolean;
  /** From a collection that says how it was sampled. */
  framed: boolean;
  saidAt: number;
  recordedAt: number;
  withdrawnAt: number | null;
}

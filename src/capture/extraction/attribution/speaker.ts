/** Who says it, by which named rule. No rule, no name. */
export interface Speaker {
  name: string;
  rule:
    | 'according-to'
    | 'subject-verb'
    | 'trailing-verb'
    | 'pronoun'
    | 'role'
    | 'quotation-continued'
    | 'quotation-introduced'
    | 'block-source'
    | 'outlet-assessment'
    | 'transcript'
    | 'first-person'
    | 'possessive'
    | 'agent'
    | 'headline';
  kind: 'person' | 'organisation' | 'several';
}

/** Whom "he", "the firm" and a continued quotation mean. */
export interface Mentioned {
  person: string | null;
  organisation: string | null;
  /** who was last reported to say something */
  speaker: Speaker | null;
}

export const NOBODY: Mentioned = { person: null, organisation: null, speaker: null };

/** Attributions as select options; empty leaves it to the names. */
export const attributionOptions = [
  ['', 'own if author and source are the same'],
  ['own', 'own: the source speaks for itself'],
  ['reported', 'reported: the source carries someone else’s words'],
] as const;

/** Wordings as select options; empty leaves it to the attribution. */
export const wordingOptions = [
  ['', 'as usual for the attribution'],
  ['verbatim', 'verbatim'],
  ['translated', 'translated'],
  ['paraphrased', 'paraphrased'],
] as const;

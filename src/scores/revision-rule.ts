/** How an author's revisions on a question become one score. */
export const revisionRules = ['carried-forward', 'first', 'last'] as const;
export type RevisionRule = (typeof revisionRules)[number];

/** Raised whenever a rule's definition changes; printed beside every number. */
export const RULE_VERSION = 1;

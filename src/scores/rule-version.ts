/** Raised whenever the definition of a revision rule changes; printed beside every number. */
export const RULE_VERSION = 1;

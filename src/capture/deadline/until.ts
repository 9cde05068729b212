import type { Token } from '../words/tokens.js';

const HOLDS =
  /^(not|never|no|won't|don't|doesn't|isn't|aren't|can't|cannot|couldn't|wouldn't|hold|holds|held|delay|delays|delayed|wait|waits|waiting|postpone|postponed|postpones|unlikely|refuse|refuses|defer|deferred|push|pushed|withhold|unable|without|nothing|nobody|neither|nor|hardly|scarcely)$/;
const REACH = 15;

/** "not … until", "hold off until": nothing happens before it; otherwise something goes on up to it. */
export function hasHoldingVerb(tokens: Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[.;!?]$/.test(lower)) return false;
    if (HOLDS.test(lower)) return true;
  }
  return false;
}

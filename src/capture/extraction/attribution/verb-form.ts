import type { Token } from '../../words/tokens.js';
import { isNameToken } from './names.js';
import { roleOf } from './roles.js';

const ADVERB = /^(also|now|still|widely|currently|originally|generally|all|both|already|then|variously)$/;
const BE = /^(is|are|was|were|be|been|being)$/;
const NOUN_LEAD = /^(the|a|an|its|his|her|their|of|this|to|our|in|on|no|any|new|latest|such|these|those)$/;

/** "is expected to", "was told", "the planned visit", "as reported by" have no subject of their own. */
export function isParticiple(tokens: Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const before = skipAdverbs(tokens, i - 1);
  const lead = tokens[before]?.lower ?? '';
  const isPassive =
    /(ed|cast|said|told|thought|seen|put|found)$/.test(word) &&
    (BE.test(lead) || /^(widely|the|a|an|its|as|of|to|by|than)$/.test(tokens[i - 1]?.lower ?? ''));
  const isNoun =
    NOUN_LEAD.test(tokens[i - 1]?.lower ?? '') && !/^continues?$/.test(tokens[i - 2]?.lower ?? '');
  return (
    isPassive ||
    isYetToBeSaid(tokens, i) ||
    isBarePassive(tokens, i) ||
    isNoun ||
    isPossessed(tokens, i) ||
    isPluralNoun(tokens, i) ||
    isLooseGerund(tokens, i) ||
    tokens[i + 1]?.lower === 'by'
  );
}

function skipAdverbs(tokens: Token[], i: number): number {
  let at = i;
  while (at > 0 && ADVERB.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** "the bank will say on Wednesday" */
const isYetToBeSaid = (tokens: Token[], i: number) =>
  /^(say|tell|announce|report|reveal|state|declare|confirm)$/.test(tokens[i]?.lower ?? '') &&
  /^(will|would|to|could|may|might)$/.test(tokens[i - 1]?.lower ?? '');

/** "the bank's published forecast" */
const isPossessed = (tokens: Token[], i: number) =>
  /['’]s$/.test(tokens[i - 1]?.text ?? '') &&
  !/^(he|she|it|that|who|there)['’]s$/i.test(tokens[i - 1]?.text ?? '');

const NOUN_OR_VERB =
  /^(figures|bets|plans|estimates?|forecasts?|hopes?|aims|claims?|states|reports?|notes|promises?|pledges?|guesses|orders|projects|demands)$/;
const AFTER_NOUN =
  /^(for|of|about|by|show|shows|showed|suggest|suggests|indicate|indicates|point|are|were|is|was|have|has|will|could|would|due|[(])$/;

/** "GDP figures (due …)", "ECB forecasts for 2026 show" */
const isPluralNoun = (tokens: Token[], i: number) =>
  NOUN_OR_VERB.test(tokens[i]?.lower ?? '') &&
  AFTER_NOUN.test(tokens[i + 1]?.lower ?? '.') &&
  // "the company aims for"
  !(tokens[i]?.lower === 'aims' && roleOf(tokens[i - 1]?.lower ?? '') !== null);

/** "is forecasting" and "…, saying that" say it of somebody; "the claiming of" and "before saying" do not. */
const isLooseGerund = (tokens: Token[], i: number) =>
  /^[a-z]{3,}ing$/.test(tokens[i]?.text ?? '') &&
  !BE.test(tokens[skipAdverbs(tokens, i - 1)]?.lower ?? '') &&
  !/^(,|and|by|been)$/.test(tokens[i - 1]?.lower ?? '') &&
  !isNameToken(tokens[i - 1]);

/** "Inflation expected to ease" */
const isBarePassive = (tokens: Token[], i: number) =>
  tokens[i + 1]?.lower === 'to' &&
  /^(expected|forecast|projected|predicted|estimated|believed|thought)$/.test(tokens[i]?.lower ?? '') &&
  !/^(he|she|they|i|we|has|have|had)$/.test(tokens[i - 1]?.lower ?? '');

import type { Token } from '../../words/tokens.js';

const list = (words: string) => new Set(words.split(/\s+/));

/** Verbs by which somebody says or holds something. */
const REPORTING = list(
  `said says say saying told tells tell stated states state stating wrote writes write written noted notes note predicted predicts predict predicting
  forecast forecasts forecasting forecasted expects expected expect expecting believes believed believe thinks think thought estimates estimated estimate warned warns
  warn warning projects projected project anticipates anticipated anticipate sees saw see assesses assessed assess claimed claims claim announced
  announces announce argued argues argue suggested suggests suggest maintains maintained maintain confirmed confirms pledged pledges pledge promised promises
  promise vowed vows insisted insists reported reports declared declares added adds cautioned cautions acknowledged admitted pegs pegged
  calculated calculates calculate responded replied emphasized emphasised stressed reiterated reiterates repeated repeats repeat assign assigns assigned
  proposed proposes hopes hope hoped want intend aim wants intends aims plans ordered instructed demanded urged speculated speculates concluded concludes
  conclude doubts doubt reckons reckon reckoned guesses figures bets judges judged judge testified remarked commented posted tweeted threatened envisages
  foresees foresaw envisions contends contended signaled signalled signals indicated indicates hinted underlined underscored mentioned revealed outlined affirmed asserted informed informs reveals reveal found finds quipped boasted observed explained considers considered deems reckoning expecting betting anticipating estimating projecting arguing claiming warning suggesting insisting adding noting cautioning telling writing announcing declaring vowing pledging conceded concedes floated touted touts hinting guessed fears feared suspects suspected recommends assured assures thinks promising threatening believing predicting targeting targets targeted guides guided pencilled penciled advised advises advise fretted frets testifies fear fret vouched`,
);

const ESTIMATE_VERBS = list(
  'made makes raised raises lowered lowers cut cuts revised revises upped increased reduced put puts gave gives set sets boosted trimmed pushed placed places has holds issued published delivered sounded voiced make raise lower put give place see assign attach attaches attached decreased hiked slashed downgraded upgraded kept keeps maintained maintains reiterated reaffirmed stuck sticks left',
);
const ESTIMATE =
  /^(estimates?|forecasts?|odds|chances?|probability|outlook|projections?|predictions?|likelihood|targets?|guidance|warnings?|statement|timeline)$/;

export const isReporting = (token: Token | undefined) =>
  token !== undefined && token.text === token.lower && REPORTING.has(token.lower);

/** Verbs of saying, by which one speaker is quoted inside what another says. */
const SAYING =
  /^(said|says|stated|states|told|claimed|claims|announced|warned|warns|wrote|predicted|predicts|declared)$/;
export const isSaying = (token: Token | undefined) => token !== undefined && SAYING.test(token.text);

/** "raised its estimate", "put the odds": the verb with the noun near it. */
export function isEstimating(lower: string, following: readonly string[]): boolean {
  return ESTIMATE_VERBS.has(lower) && following.slice(0, 10).some((word) => ESTIMATE.test(word));
}

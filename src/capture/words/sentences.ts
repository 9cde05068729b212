export interface Stretch {
  start: number;
  end: number;
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s("“‘'[—-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Reps?|Gov|Pres|Hon|Rev|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|e\.g|i\.e|cf|approx|ca|Inc|Ltd|Co|Corp|Bros|Mt|Ft|Fig|Art|para|pp|\p{Lu}|(?:\p{L}\.){1,4}\p{L})$/u;
/** May well end one: "… in the U.S. The army …" */
const MAY_END = /(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|D\.C|Inc|Ltd|Corp|Co|etc|Jr|Sr)$/;

const MAX_SENTENCE = 1500;
const LONGEST_ABBREVIATION = 12;

const ENDING = /[.!?…]["”’')\]]{0,3}(?:\s?\[[^\]\s]{1,6}\]){0,4}["”’]?(?=\s|$)/g;

/** Lines that hold something: a paste keeps one paragraph a line. */
export function splitBlocks(text: string): Stretch[] {
  const blocks: Stretch[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const last = end < 0 ? text.length : end;
    const block = trim(text, { start, end: last });
    if (block.end > block.start) blocks.push(block);
    start = last + 1;
  }
  return blocks;
}

function trim(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** The sentences of a block, as positions in the text; none is longer than 1,500 characters. */
export function splitSentences(text: string, block: Stretch): Stretch[] {
  const slice = text.slice(block.start, block.end);
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of slice.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (!endsSentence(slice, match.index, end)) continue;
    pushPieces(sentences, trim(slice, { start, end }));
    start = end;
  }
  pushPieces(sentences, trim(slice, { start, end: slice.length }));
  return sentences.map((each) => ({ start: each.start + block.start, end: each.end + block.start }));
}

function endsSentence(slice: string, stop: number, end: number): boolean {
  const following = /^\s+["“”‘’'([—-]{0,3}(\S)/.exec(slice.slice(end, end + 12))?.[1];
  if (following === undefined) return true;
  if (!/[\p{Lu}\d“"‘•]/u.test(following)) return false;
  if (slice[stop] !== '.' || end > stop + 1) return true;
  const before = slice.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop);
  if (!ABBREVIATIONS.test(before)) return true;
  const next = /^\s+(\S{1,20})/.exec(slice.slice(end, end + 24))?.[1] ?? '';
  return MAY_END.test(before) && STARTS_SENTENCE.test(next);
}

const STARTS_SENTENCE =
  /^(The|A|An|In|On|At|But|And|It|He|She|They|We|I|This|That|These|Those|However|Meanwhile|Also|If|When|While|As|For|According|“|")\b/;

function pushPieces(sentences: Stretch[], { start, end }: Stretch): void {
  for (let from = start; from < end; from += MAX_SENTENCE)
    sentences.push({ start: from, end: Math.min(end, from + MAX_SENTENCE) });
}

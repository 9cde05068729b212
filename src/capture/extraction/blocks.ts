import { type Stretch, splitBlocks } from '../words/sentences.js';
import { tokenize } from '../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd } from './attribution/names.js';
import { isReporting } from './attribution/reporting-verbs.js';
import { subjectOf } from './attribution/subject.js';
import { NOBODY, type Speaker } from './attribution/speaker.js';

export interface Block extends Stretch {
  /** whom the line above quotes here ("ISW wrote:") */
  source: Speaker | null;
  /** who speaks, in a transcript ("MCCAIN: I think …") */
  speaker: Speaker | null;
}

/** The lines of a text; one that ends in a colon and names who wrote gives its source to the next. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let source: Speaker | null = null;
  for (const stretch of splitBlocks(text)) {
    blocks.push({
      ...stretch,
      source,
      speaker: readTranscriptSpeaker(text.slice(stretch.start, stretch.end)),
    });
    const introduced = readIntroduction(text.slice(stretch.start, stretch.end));
    source = introduced;
  }
  return blocks;
}

/** Capitals and a colon; not the headings that look alike. */
const TRANSCRIPT =
  /^(?:(?:MR|MS|MRS|SEN|REP|GEN|GOV|DR|AMB)\.? )?((?:[A-Z][A-Za-z'’-]{0,15}\.? ){0,3}[A-Z][A-Z'’-]{3,20})(?: \([^)]{1,40}\))?: /;
const HEADINGS =
  /^(NOTE|UPDATE|BREAKING|NATO|WARNING|SUMMARY|SOURCE|DATE|QUESTION|ANSWER|PHOTO|VIDEO|WATCH|READ|MORE|TITLE|ABSTRACT|CORRECTION|DISCLAIMER)$/;

function readTranscriptSpeaker(line: string): Speaker | null {
  const name = TRANSCRIPT.exec(line.slice(0, 120))?.[1];
  return name === undefined || HEADINGS.test(name) ? null : { name, rule: 'transcript', kind: 'person' };
}

const MAX_INTRODUCTION = 400;

function readIntroduction(line: string): Speaker | null {
  if (!line.endsWith(':')) return null;
  // the last sentence introduces
  const introduction =
    line
      .slice(-MAX_INTRODUCTION)
      .split(/[.?!]\s/)
      .at(-1) ?? '';
  const tokens = tokenize(introduction);
  for (let i = 1; i < tokens.length; i++) {
    if (!isReporting(tokens[i])) continue;
    const subject = subjectOf(tokens, i, introduction, NOBODY);
    if (subject?.rule === 'subject-verb') return { ...subject, rule: 'block-source' };
  }
  return readFrom(introduction);
}

/** "From the Wall Street Journal's Real Time Economics blog:", "ISW:", "Via Reuters:". */
function readFrom(introduction: string): Speaker | null {
  const tokens = tokenize(introduction);
  const lead = /^(from|via|per|here's|here)$/.test(tokens[0]?.lower ?? '');
  const isFormer = /^(former|ex|the)$/.test(tokens[0]?.lower ?? '');
  const at = lead && tokens[1]?.lower === 'the' ? 2 : lead || isFormer ? 1 : 0;
  const end = isNameToken(tokens[at]) ? nameEnd(tokens, at) : null;
  if (end === null || (!lead && !/^[:,]$/.test(tokens[end]?.text ?? ''))) return null;
  // "Edda Vask, chief economist of Corran Bank:"
  if (!lead && (end - at > 5 || tokens.length - end > 14)) return null;
  const name = cleanName(tokens, at, end, introduction);
  return { name, rule: 'block-source', kind: isOrganisation(name) ? 'organisation' : 'person' };
}

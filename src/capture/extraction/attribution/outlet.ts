import type { Token } from '../../words/tokens.js';
import type { Block } from '../blocks.js';
import type { CaptureInput } from '../candidate.js';
import type { Speaker } from './speaker.js';

const ASSESSING =
  /\b(?:Institute|ISW|CTP|Critical Threats|Intelligence|Ministry|MoD|Cent(?:er|re)|Council|RAND|CSIS|RUSI|IISS|Atlantic Council|Research|Analytics|Sentinel)\b/;
const ESTIMATIVE =
  /^(likely|unlikely|probably|assess|assesses|assessed|almost|may|could|might|will|expect|forecast)$/;

/** Where nobody is named: the outlet quoted above, an outlet of analysts, or an author who writes "I". */
export function speakerOfOutlet(tokens: Token[], block: Block, input: CaptureInput): Speaker | null {
  const isEstimate = tokens.some(({ lower }) => ESTIMATIVE.test(lower));
  if (block.speaker) return block.speaker;
  if (block.source) return isEstimate ? { ...block.source, rule: 'block-source' } : null;
  const saysI = tokens.some(({ lower, text }) => text === 'I' || lower === 'my');
  if (saysI && input.author) return { name: input.author, rule: 'first-person', kind: 'person' };
  if (isEstimate && input.source && ASSESSING.test(input.source))
    return { name: input.source, rule: 'outlet-assessment', kind: 'organisation' };
  return null;
}

import type { EntityManager } from 'typeorm';
import { readCapture } from '../../captures/read-capture.js';
import { findCalled } from '../../parties/find-called.js';
import type { CaptureProps } from '../pages/props/capture.js';

/**
 * A captured text with its candidates, and who on file is meant by the names in it.
 * @throws DomainError when there is no such capture
 */
export async function readCapturePage(
  tx: EntityManager,
  id: string,
): Promise<Pick<CaptureProps, 'capture' | 'known'>> {
  const capture = await readCapture(tx, id);
  const speakers = new Set([...capture.candidates, ...capture.maybe].flatMap(({ speaker }) => speaker ?? []));
  const known: Record<string, string> = {};
  for (const speaker of speakers) {
    const { known: party } = await findCalled(tx, 'author', speaker);
    if (party) known[speaker] = party.name;
  }
  return { capture, known };
}

import { importSteps } from '../../../imports/import.schemas.js';
import { formatCount } from '../../charts/format.js';
import type { ImportItem } from '../props/import.js';

const WORDS = {
  questions: ['Recording questions', 'questions'],
  forecasts: ['Recording forecasts', 'rows'],
  scores: ['Scoring', 'questions'],
} as const;

/** An import says nothing of how long it will take before it is so far. */
const FEWEST_TOLD = 0.05;

/** Which step an import is at and how far, such as "Step 2 of 3. Recording forecasts: 400 of 1,540 rows." */
export function stepWords({ progress }: Pick<ImportItem, 'progress'>): string | null {
  if (progress === null) return null;
  const { step, done, total } = progress;
  const [words, things] = WORDS[step];
  const at = importSteps.indexOf(step) + 1;
  return `Step ${at} of ${importSteps.length}. ${words}: ${formatCount(done)} of ${formatCount(total)} ${things}.`;
}

/** How much of an import is done, 0..1: its steps count alike. */
export function shareDone({ progress }: Pick<ImportItem, 'progress'>): number {
  if (progress === null) return 0;
  const { step, done, total } = progress;
  return (importSteps.indexOf(step) + (total === 0 ? 1 : done / total)) / importSteps.length;
}

/** How long it will go on if it goes on as it did, in words; `null` while that is anybody's guess. */
export function timeLeft(item: Pick<ImportItem, 'progress'>): string | null {
  const share = shareDone(item);
  if (item.progress === null || share < FEWEST_TOLD) return null;
  const seconds = Math.max(1, Math.round((item.progress.spentMs * (1 - share)) / share / 1000));
  return seconds < 90 ? `about ${seconds} s to go` : `about ${Math.round(seconds / 60)} min to go`;
}

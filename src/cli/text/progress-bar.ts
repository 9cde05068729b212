const WIDTH = 30;

/** [=====     ]  50% for a share from 0 to 1. */
export function progressBar(share: number): string {
  const filled = Math.round(Math.min(share, 1) * WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)}%`;
}

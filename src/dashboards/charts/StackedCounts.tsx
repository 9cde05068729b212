import { px } from './scale.js';

export interface CountPart {
  kind: 'scored' | 'open' | 'overdue' | 'void';
  count: number;
}

/** Counts as one bar, in the order given, each as wide as its share. The counts stand beside it in words. */
export function StackedCounts({ parts }: { parts: readonly CountPart[] }) {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  let x = 0;
  return (
    <svg class="stacked-counts" viewBox="0 0 168 10" preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ kind, count }) => {
        const width = (count / total) * 168;
        const start = x;
        x += width;
        return (
          <rect
            key={kind}
            class={`count-${kind}`}
            x={px(start)}
            width={px(Math.max(1, width - 1))}
            y={0}
            height={10}
          />
        );
      })}
    </svg>
  );
}

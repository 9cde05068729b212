import { formatCount } from '../../charts/format.js';
import type { QueueLists } from '../props/queue.js';

interface Props extends QueueLists {
  focusId: string | null;
}

const names = [
  ['overdue', 'Overdue'],
  ['due', 'Due'],
  ['unsourced', 'Evidence'],
  ['postponed', 'Postponed'],
] as const;

/**
 * The lists of the queue where there is no room for them beside the claim: a tab leads to the first question of its
 * list, and the list of the claim in focus folds out.
 */
export function QueueTabs({ focusId, ...lists }: Props) {
  const tabs = names
    .map(([list, name]) => ({ name, items: lists[list] }))
    .filter(({ items }) => items.length > 0);
  const current = tabs.find(({ items }) => items.some(({ questionId }) => questionId === focusId));
  return (
    <div class="queue-tabs">
      <div class="tabs">
        {tabs.map((tab) => (
          <a
            key={tab.name}
            href={`/queue/${tab.items[0]!.questionId}`}
            aria-current={tab === current ? 'true' : undefined}
          >
            {tab.name} <span class="count">{formatCount(tab.items.length)}</span>
          </a>
        ))}
      </div>
      <details class="more queue-fold">
        <summary>{current ? `All of “${current.name}”` : 'All questions'}</summary>
      </details>
    </div>
  );
}

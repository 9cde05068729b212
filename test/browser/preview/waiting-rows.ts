import type { QueueItem } from '../../../src/dashboards/pages/props/queue.js';
import { endOf, idOf, isw, ref } from './frame.js';
import { question } from './oreshnik-question.js';

export function item(text: string, lastDay: string, by: string, via: string | null): QueueItem {
  return {
    questionId: idOf(text),
    text,
    deadlineAt: endOf(lastDay),
    author: ref(by),
    source: via === null ? null : ref(via),
    attribution: via === null ? 'own' : 'reported',
    wording: via === null ? 'verbatim' : 'paraphrased',
    nextCheckOn: null,
  };
}

export const focused: QueueItem = {
  ...item(question.question.text, '2025-06-30', 'Vladimir Putin', null),
  questionId: question.question.questionId,
  source: isw,
  attribution: 'reported',
};

export const overdue: readonly QueueItem[] = [
  item(
    'Russia begins a large-scale offensive in Ukraine in January or February 2023',
    '2023-02-28',
    'Dmytro Kuleba',
    null,
  ),
  item(
    'Russia launches a renewed large-scale invasion of Ukraine from Belarus in the winter of 2022–23',
    '2023-02-28',
    'Institute for the Study of War',
    null,
  ),
  focused,
  item(
    'The United States and China are at war with each other in 2025',
    '2025-12-31',
    'Michael Minihan',
    'NBC News',
  ),
  item('A new European security treaty is signed', '2026-06-30', 'Emmanuel Macron', 'Le Monde'),
  ...[
    'Marrend leads her party into the vote',
    'Opposition names a joint candidate',
    'Velu grain corridor carries 2 Mt',
    'Central bank publishes the stress test',
    'Port Senn dredging contract is let',
    'Orrin–Calder files its remedies',
    'Anvil-3 leaves the assembly hall',
    'Two provinces adopt the toll scheme',
    'Harbour Radio licence is renewed',
  ]
    .map((text, i) => item(text, `2026-${11 - Math.ceil(i / 3)}-1${9 - i}`, 'Ilsa Marrend', null))
    .reverse(),
];

export const due: readonly QueueItem[] = [
  item('The parliament passes the budget in its second reading', '2026-11-23', 'Nadia Ferrante', null),
  item('Rail unions call off the strike', '2026-11-25', 'Ilya Moreau', 'Harbour Radio'),
  item('The ceasefire monitors reach the islet', '2026-11-28', 'Edrin', null),
  item('The ferry line resumes night sailings', '2026-11-27', 'Sanna Lindqvist', null),
  item('Third-quarter output is revised up', '2026-11-25', 'Corran Institute', null),
  item('Edrin meets the strait delegation', '2026-11-26', 'Joren Vask', 'The Halden Brief'),
].toSorted((a, b) => a.deadlineAt.getTime() - b.deadlineAt.getTime());

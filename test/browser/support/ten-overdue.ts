import type { DataSource } from 'typeorm';
import type { ApiClient } from '../../support/api-client.js';

/** The day of the event whose three questions one ruling settles. */
export const HAPPENED_ON = '2025-12-17';
export const EVENT_TEXT = 'The squadron arrives at the islet';

const DEADLINES_OF_EVENT = ['2025-03-31', '2025-06-30', '2025-12-31'];

/** Logs ten questions that are overdue: seven alone, and three of one event. */
export async function logTenOverdue(api: ApiClient): Promise<void> {
  const said = { author: 'Nadia Ferrante', source: 'The Meridian', probability: 0.7, saidAt: '2024-12-06' };
  for (let i = 1; i <= 7; i++) {
    await api.post('/predictions', {
      ...said,
      text: `Bridge ${i} reopens to lorries`,
      deadline: `2025-05-0${i}`,
    });
  }
  const [first, ...others] = DEADLINES_OF_EVENT;
  const { body } = await api.post('/predictions', { ...said, text: EVENT_TEXT, deadline: first });
  for (const deadline of others) {
    await api.post('/predictions', { ...said, deadline, siblingOf: body.question.id });
  }
}

export async function countOverdue(api: ApiClient): Promise<number> {
  const { body } = await api.get('/questions?due=overdue&limit=100');
  return body.items.length;
}

/** How often the event's questions, settled with evidence, came out as what. */
export async function countSettled(database: DataSource): Promise<Record<string, number>> {
  const rows: { outcome: string; n: number }[] = await database.query(
    `SELECT r.outcome, count(*)::int AS n FROM resolution r JOIN question q ON q.id = r.question_id
     WHERE q.text = $1 AND r.evidence <> '[]' GROUP BY r.outcome`,
    [EVENT_TEXT],
  );
  return Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]));
}

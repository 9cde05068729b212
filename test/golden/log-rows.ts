import { expect } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import type { Row } from './golden-service.js';

/** Does by hand what an import of the rows does: logs each forecast, then resolves each question. */
export async function logRows(api: ApiClient, rows: readonly Row[]): Promise<void> {
  const questionIds = new Map<Row[string] | undefined, string>();
  const post = async (path: string, body: object) => {
    const answer = await api.post(path, body);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  };
  for (const row of rows) {
    const known = questionIds.get(row.question_ref);
    if (known) await post(`/questions/${known}/forecasts`, said(row));
    else questionIds.set(row.question_ref, (await post('/predictions', prediction(row))).question.id);
  }
  for (const [ref, id] of questionIds) {
    const { outcome, known_at: knownAt } = rows.find((row) => row.question_ref === ref)!;
    if (outcome === null) continue;
    const reason = outcome === 'annulled' ? { reason: 'unclear' } : {};
    await post(`/questions/${id}/resolution`, withoutBlanks({ outcome, knownAt, ...reason }));
  }
}

function prediction(row: Row): object {
  const { question: text, type, options, unit, opened_at, closes_at, deadline, cluster } = row;
  return withoutBlanks({
    ...said(row),
    text,
    type,
    options: options && String(options).split('|'),
    unit,
    openedAt: opened_at,
    closesAt: closes_at,
    deadline,
    cluster,
  });
}

function said({ author, said_at: saidAt, probability, quantiles }: Row): object {
  const numbers = String(probability).split('|').map(Number);
  if (quantiles) {
    const pairs = String(quantiles).split('|');
    return {
      author,
      saidAt,
      quantiles: pairs.map((pair) => pair.split(':').map(Number)).map(([level, value]) => ({ level, value })),
    };
  }
  return {
    author,
    saidAt,
    ...(numbers.length > 1 ? { distribution: numbers } : { probability: numbers[0] }),
  };
}

function withoutBlanks(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== ''));
}

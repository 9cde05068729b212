import type { ApiClient } from './api-client.js';

/** The Institute for the Study of War's paraphrase of Vladimir Putin, as logged by a reader of a blog. */
export const paraphrase = {
  text: 'Oreshnik missiles are deployed to Belarus',
  author: 'Vladimir Putin',
  source: 'ISW',
  attribution: 'reported',
  wording: 'paraphrased',
  probability: 0.4,
  saidAt: '2024-12-06',
  deadline: '2025-06-30',
  deadlinePhrase: 'by mid-2025',
};

/** His own words, as his office published them. */
export const ownWords = {
  author: 'Vladimir Putin',
  source: 'Kremlin',
  attribution: 'reported',
  wording: 'translated',
  probability: 0.7,
  saidAt: '2024-12-06',
  deadline: '2025-12-31',
  deadlinePhrase: 'in the second half of 2025',
};

/** What the world knew at the end of June 2025, and what happened in December. */
export const ruling = { outcome: 'no', happenedOn: '2025-12-17', knownAt: '2025-06-30' };

/** Logs the paraphrase. Gives the question's id. */
export async function logParaphrase(api: ApiClient): Promise<string> {
  const { body } = await api.post('/predictions', paraphrase);
  return body.question.id;
}

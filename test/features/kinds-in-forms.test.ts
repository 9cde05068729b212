import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';

const claim = { author: 'Ada', saidAt: '2025-01-01', deadline: '2025-06-30' };

describe('every type of question, through the forms of the pages', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const submit = (path: string, fields: Record<string, string>) =>
    fetch(service.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  /** Logs, adds a revision, rules, and looks at every page that shows it. Gives the question as the API has it. */
  async function goThrough(
    log: Record<string, string>,
    revision: Record<string, string>,
    ruling: Record<string, string>,
  ) {
    const logged = await submit('/predictions', { ...claim, ...log });
    expect(logged.status).toBe(303);
    const id = new URL(logged.headers.get('location')!, service.url).searchParams.get('about')!;
    const said = { author: 'Ada', saidAt: '2025-02-01', type: log.type!, ...revision };
    expect((await submit(`/questions/${id}/forecasts`, said)).status).toBe(303);
    for (const path of [`/queue/${id}`, `/questions/${id}`])
      expect((await fetch(service.url + path)).status).toBe(200);
    const ruled = await submit(`/questions/${id}/resolution`, { knownAt: '2025-06-30', ...ruling });
    expect(ruled.status).toBe(303);
    for (const path of [
      `/questions/${id}`,
      '/',
      '/authors/ada',
      '/questions',
      `/authors/ada?type=${log.type}`,
    ])
      expect([path, (await fetch(service.url + path)).status]).toEqual([path, 200]);
    return (await api.get(`/questions/${id}`)).body;
  }

  it('takes options with their likelihoods, and rules by option', async () => {
    const question = await goThrough(
      { type: 'categorical', text: 'Who wins?', optionLines: 'Ann 50%\nBob 30%\nCleo 20%' },
      { share1: '20%', share2: '70%', share3: '0.1' },
      { outcome: 'Bob' },
    );
    expect(question).toMatchObject({ options: ['Ann', 'Bob', 'Cleo'], outcome: 'Bob' });
    expect(
      question.forecasts[1].distribution.map(({ probability }: { probability: number }) => probability),
    ).toEqual([0.2, 0.7, 0.1]);
  });

  it('takes quantiles of a number, and rules by number', async () => {
    const question = await goThrough(
      { type: 'numeric', text: 'How many seats?', unit: 'seats', q05: '80', q50: '105', q95: '1,400' },
      { q50: '110' },
      { outcomeAs: 'numeric', outcomeValue: '113' },
    );
    expect(question.forecasts[0].quantiles.at(-1)).toEqual({ level: 0.95, value: 1400 });
    expect(question).toMatchObject({ unit: 'seats', outcome: '113' });
    expect(question.scores.some(({ wis }: { wis: number | null }) => wis !== null)).toBe(true);
  });

  it('takes days, and rules by day or “not by the deadline”', async () => {
    const dates = { type: 'date', by25: '2025-03-01', by50: '2025-05-01' };
    const came = await goThrough(
      { ...dates, text: 'When is it signed?' },
      { by50: '2025-04-01' },
      { outcomeAs: 'date', outcomeValue: '2025-04-11' },
    );
    expect(came.outcome).toBe('2025-04-11');
    const never = await goThrough(
      { ...dates, text: 'When does it open?' },
      { by50: '2025-04-01' },
      { outcome: 'no' },
    );
    expect(never.outcome).toBe('no');
  });

  it('says what to mend where a number is none, and keeps what was typed', async () => {
    const response = await submit('/predictions', {
      ...claim,
      type: 'numeric',
      text: 'How many?',
      q50: 'many',
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('value="many"');
  });

  it('gives a tracked phrase a number', async () => {
    const logged = await submit('/predictions', { ...claim, text: 'It rains', likelihood: 'could' });
    const id = new URL(logged.headers.get('location')!, service.url).searchParams.get('about')!;
    const forecastId = (await api.get(`/questions/${id}`)).body.forecasts[0].id;
    expect((await submit(`/forecasts/${forecastId}/reading`, { likelihood: '40%', scale: '' })).status).toBe(
      303,
    );
    expect((await api.get(`/questions/${id}`)).body.forecasts[0]).toMatchObject({
      phrase: 'could',
      probability: 0.4,
    });
  });
});

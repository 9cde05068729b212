import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GoldenService, near, startGoldenService } from '../golden/golden-service.js';
import { meanOf, type PlainUnit, plainUnits } from '../golden/plain-scores.js';
import { type SyntheticSize, syntheticSet, toRows } from '../golden/synthetic-set.js';
import { ledgerSealed } from '../support/ledger-sealed.js';
import { recordFromLedger } from './record-from-ledger.js';

const size: Omit<SyntheticSize, 'name' | 'seed' | 'optionCount'> = {
  questions: 30,
  authors: 8,
  speakers: 5,
  revisions: 4,
  fractional: false,
  disorderly: true,
};

describe('an exported ledger', () => {
  let service: GoldenService;
  let url: string;

  beforeAll(async () => {
    service = await startGoldenService();
    url = service.url;
    await service.import(
      'binary',
      toRows(syntheticSet({ ...size, name: 'binary b', seed: 11, optionCount: 2 })),
    );
    await service.import(
      'three',
      toRows(syntheticSet({ ...size, name: 'three t', seed: 12, optionCount: 3 })),
    );
    await changeByHand();
    await ledgerSealed(url);
  }, 120_000);
  afterAll(() => service.stop());

  /** Rulings are corrected and taken back, a forecast is withdrawn, one is added. */
  async function changeByHand(): Promise<void> {
    const { api } = service;
    const { items } = await service.get('/questions?status=resolved&type=binary&limit=3');
    const [corrected, reopened, revised] = items;
    const version = { 'if-match': '"1"' };
    for (const answer of [
      await api.post(
        `/questions/${corrected.id}/resolution`,
        { outcome: 'ambiguous', note: 'The sources differ.' },
        version,
      ),
      await api.delete(`/questions/${reopened.id}/resolution`, version),
      await api.post(`/questions/${revised.id}/forecasts`, {
        author: 'binary-0',
        probability: 0.123,
        saidAt: new Date(Date.parse(revised.openedAt) + 3_600_000).toISOString(),
      }),
    ])
      expect(answer.status).toBeLessThan(300);
    const { forecasts } = await service.get(`/questions/${revised.id}`);
    const withdrawn = await api.post(`/forecasts/${forecasts[0].id}/withdrawal`, {
      withdrawnAt: new Date(Date.parse(forecasts[0].saidAt) + 3_600_000).toISOString(),
    });
    expect(withdrawn.status).toBeLessThan(300);
  }

  const exported = async () => (await fetch(`${url}/api/v1/exports/ledger.ndjson`)).text();

  /** What each author is charged by the definitions, from the ledger alone. */
  function chargedBy(ndjson: string) {
    const units = new Map<string, PlainUnit[]>();
    for (const question of recordFromLedger(ndjson))
      for (const [author, unit] of plainUnits(question))
        units.set(author, [...(units.get(author) ?? []), unit]);
    return [...units].map(([author, own]) => ({
      author,
      n: own.length,
      brier: meanOf(own.map((unit) => unit.brier)),
      gain: meanOf(own.map((unit) => unit.gainBest)),
      coverage: meanOf(own.map((unit) => unit.coverage)),
      leadTimeDays: meanOf(own.map((unit) => unit.leadTimeDays)),
    }));
  }

  /** The same as the service tells it. */
  const told = (authors: readonly { author: string }[]) =>
    Promise.all(
      authors.map(async ({ author }) => {
        const type = author.startsWith('three') ? 'categorical' : 'binary';
        const { n, brier, gain, coverage, leadTimeDays } = await service.author(author, `type=${type}`);
        return { author, n, brier: brier.mean, gain: gain.mean, coverage, leadTimeDays };
      }),
    );

  it('holds all that is needed to work out every author’s numbers anew', async () => {
    const charged = chargedBy(await exported());
    expect(charged.length).toBe(16);
    expect(await told(charged)).toEqual(near(charged));
  });

  it('gives other numbers where one entry is missing', async () => {
    const lines = (await exported()).trimEnd().split('\n');
    const kept = lines.filter((line) => !line.includes('"kind":"question.reopened"'));
    expect(kept.length).toBe(lines.length - 1);
    const charged = chargedBy(kept.join('\n'));
    expect(await told(charged)).not.toEqual(near(charged));
  });
});

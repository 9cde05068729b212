import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Body, type GoldenService, near, startGoldenService } from './golden-service.js';
import { meanOf, type PlainRelative, plainRelative, type PlainUnit, plainUnits } from './plain-scores.js';
import { type SyntheticQuestion, type SyntheticSize, syntheticSet, toRows } from './synthetic-set.js';

const usual = { questions: 40, authors: 12, speakers: 6, revisions: 5, optionCount: 2 };
const sets: Record<string, SyntheticSize> = {
  'revised, late, withdrawn, early and void binary questions': {
    ...usual,
    name: 'binary question',
    seed: 1,
    fractional: false,
    disorderly: true,
  },
  'questions of three options': {
    ...usual,
    name: 'threeway question',
    seed: 2,
    optionCount: 3,
    fractional: false,
    disorderly: true,
  },
  'fractional outcomes': {
    ...usual,
    name: 'fraction question',
    seed: 3,
    fractional: true,
    disorderly: false,
  },
  'questions on which everybody speaks': {
    ...usual,
    name: 'shared question',
    seed: 4,
    questions: 10,
    speakers: 12,
    fractional: false,
    disorderly: false,
  },
};

let service: GoldenService;
beforeAll(async () => {
  service = await startGoldenService();
}, 60_000);
afterAll(() => service.stop());

describe.each(Object.entries(sets))('%s are charged as plain loops charge them', (_, size) => {
  const questions = syntheticSet(size);
  const units = gather(questions, plainUnits);
  const relative = gather(questions, plainRelative);
  const type = size.optionCount === 2 ? 'binary' : 'categorical';
  const each = async (check: (author: string, record: Body) => void, query = '') => {
    for (const author of units.keys()) check(author, await service.author(author, `type=${type}&${query}`));
  };

  beforeAll(() => service.import(size.name.split(' ')[0]!, toRows(questions)), 60_000);

  it('by the time each forecast was in force', () =>
    each((author, record) => {
      const own = units.get(author)!;
      const mean = (value: (unit: PlainUnit) => number) => meanOf(own.map(value));
      const { brier, gain, scores, coverage, leadTimeDays, n } = record;
      const { log, baseline, baselineTruncated, spherical } = scores;
      expect({
        n,
        brier: brier.mean,
        gain: gain.mean,
        log,
        baseline,
        baselineTruncated,
        spherical,
        coverage,
        leadTimeDays,
      }).toEqual(
        near({
          n: own.length,
          brier: mean((unit) => unit.brier),
          gain: mean((unit) => unit.gainBest),
          log: mean((unit) => unit.log),
          baseline: mean((unit) => unit.baseline),
          baselineTruncated: mean((unit) => unit.baselineTruncated),
          spherical: mean((unit) => unit.spherical),
          coverage: mean((unit) => unit.coverage),
          leadTimeDays: mean((unit) => unit.leadTimeDays),
        }),
      );
    }));

  it('in comparison with each other', () =>
    each((author, { scores }) => {
      const own = relative.get(author)!;
      const known = (name: keyof PlainRelative) => own.flatMap((one) => one[name] ?? []);
      const [peers, accuracies] = [known('peer'), known('accuracy')];
      const expected = {
        n: peers.length,
        peer: meanOf(peers),
        medianGap: meanOf(known('medianGap')),
        accuracy: accuracies.length === 0 ? null : meanOf(accuracies),
      };
      expect(scores.relative).toEqual(peers.length === 0 ? null : near(expected));
    }));

  it.each(['first', 'last', 'at-horizon-7'])('by the rule %s', (rule) =>
    each((author, { n, brier }) => {
      const charged = units
        .get(author)!
        .map((unit) => ({ first: unit.first, last: unit.last, 'at-horizon-7': unit.atHorizon7 })[rule])
        .filter((score) => score !== undefined);
      expect({ n, brier: brier?.mean ?? null }).toEqual(
        near({ n: charged.length, brier: charged.length === 0 ? null : meanOf(charged) }),
      );
    }, `rule=${rule}`),
  );

  it('with gain over the uniform forecast', () =>
    each((author, { gain }) => {
      expect(gain.mean).toBeCloseTo(meanOf(units.get(author)!.map((unit) => unit.gainUniform)), 9);
    }, 'reference=uniform'));

  it('with what is left out counted', () =>
    each((author, { excluded }) => {
      expect(excluded).toMatchObject(leftOut(questions, author));
    }));
});

describe('the calibration of revised forecasts', () => {
  it('is that of their values, each weighted by its share of its question', async () => {
    const questions = syntheticSet(sets['revised, late, withdrawn, early and void binary questions']!);
    for (const [author, own] of gather(questions, plainUnits)) {
      const { calibration, brier } = await service.author(author);
      const points = own.flatMap(({ ref, outcome, segments }) =>
        segments.map((segment) => ({ ref, outcome, ...segment })),
      );
      for (const [index, bin] of calibration.bins.entries()) {
        const inside = points.filter(({ p }) => Math.min(9, Math.floor(Math.round(p * 1e6) / 1e5)) === index);
        const weight = inside.reduce((sum, one) => sum + one.weight, 0);
        const mean = (value: 'p' | 'outcome') =>
          weight === 0 ? null : inside.reduce((sum, one) => sum + one.weight * one[value], 0) / weight;
        const { n, meanP, frequency } = bin;
        expect({ n, weight: bin.weight, meanP, frequency }).toEqual(
          near({
            n: new Set(inside.map(({ ref }) => ref)).size,
            weight,
            meanP: mean('p'),
            frequency: mean('outcome'),
          }),
        );
      }
      const recalibrated = isotonic(points);
      const spread = (value: (point: (typeof points)[number]) => number) =>
        points.reduce(
          (sum, point) => sum + (point.weight * (value(point) - point.outcome) ** 2) / own.length,
          0,
        );
      const base = meanOf(own.map(({ outcome }) => outcome));
      const [score, best, unc] = [
        spread(({ p }) => p),
        spread(({ p }) => recalibrated(p)),
        spread(() => base),
      ];
      expect(brier.mean).toBeCloseTo(score, 9);
      expect([calibration.mcb, calibration.dsc, calibration.unc]).toEqual(
        near([score - best, unc - best, unc]),
      );
    }
  });
});

/** Isotonic regression by its min-max formula. */
function isotonic(points: readonly { p: number; weight: number; outcome: number }[]): (p: number) => number {
  const values = [...new Set(points.map(({ p }) => p))].sort((a, b) => a - b);
  const average = (from: number, to: number) => {
    const inside = points.filter(({ p }) => values[from]! <= p && p <= values[to]!);
    const weight = inside.reduce((sum, one) => sum + one.weight, 0);
    return inside.reduce((sum, one) => sum + one.weight * one.outcome, 0) / weight;
  };
  const indexes = [...values.keys()];
  const averages = indexes.map((from) => indexes.map((to) => (to < from ? Number.NaN : average(from, to))));
  return (p) => {
    const at = values.indexOf(p);
    return Math.max(
      ...indexes
        .slice(0, at + 1)
        .map((from) => Math.min(...indexes.slice(at).map((to) => averages[from]![to]!))),
    );
  };
}

function gather<T>(
  questions: readonly SyntheticQuestion[],
  of: (question: SyntheticQuestion) => Map<string, T>,
): Map<string, T[]> {
  const gathered = new Map<string, T[]>();
  for (const question of questions)
    for (const [author, one] of of(question)) gathered.set(author, [...(gathered.get(author) ?? []), one]);
  return gathered;
}

function leftOut(questions: readonly SyntheticQuestion[], author: string) {
  const theirs = questions.filter(({ forecasts }) =>
    forecasts.some((forecast) => forecast.author === author),
  );
  const late = theirs.flatMap(({ forecasts, closesAt, knownAt, outcome }) => {
    // Of a void question nobody said when it was known to be void.
    const end = typeof outcome === 'number' ? Math.min(closesAt, knownAt!) : closesAt;
    return forecasts.filter((forecast) => forecast.author === author && forecast.saidAt >= end);
  });
  const count = (ruling: string) => theirs.filter(({ outcome }) => outcome === ruling).length;
  return { late: late.length, annulled: count('annulled'), ambiguous: count('ambiguous') };
}

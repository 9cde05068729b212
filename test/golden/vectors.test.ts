import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import vectors from '../../src/scoring/golden/vectors.json' with { type: 'json' };
import { type Body, type GoldenService, near, type Row, startGoldenService } from './golden-service.js';
import { logRows } from './log-rows.js';
import { vectorRows } from './vector-rows.js';

/** Of one degree of freedom at 95 %: tan(0.475·π). */
const T_1 = 12.706204736174694;
/** Of three degrees of freedom. */
const T_3 = 3.182446305283708;

const ways = {
  imported: (rows: readonly Row[]) => service.import('vectors', rows),
  logged: (rows: readonly Row[]) => logRows(service.api, rows),
};

let service: GoldenService;
beforeAll(async () => {
  service = await startGoldenService();
}, 60_000);
afterAll(() => service.stop());

const expected = <V extends keyof typeof vectors>(vector: V) =>
  vectors[vector].expect as (typeof vectors)[V]['expect'];
const standardError = ({ brier }: Body, t: number) => (brier.high - brier.low) / 2 / t;

describe.each(Object.entries(ways))('what was %s and resolved is charged as by hand', (way, record) => {
  const author = (name: string, query?: string) => service.author(`${way}-${name}`, query);

  beforeAll(() => record(vectorRows.map((row) => ({ ...row, author: `${way}-${row.author}` }))));

  it('V01: a Brier score on both scales', async () => {
    const { brier, scores } = await author('v01');
    expect({ brier_0_1: brier.mean, brier_0_2: scores.brierSum }).toEqual(near(expected('V01')));
  });

  it('V02: log, baseline and spherical', async () => {
    const [yes, no] = [(await author('v02-yes')).scores, (await author('v02-no')).scores];
    expect({
      ln_yes: yes.log,
      baseline_yes: yes.baseline,
      baseline_no: no.baseline,
      spherical_yes: yes.spherical,
    }).toEqual(near(expected('V02')));
  });

  it('V03: three options', async () => {
    const { brier, scores } = await author('v03', 'type=categorical');
    expect({ brier_0_2: scores.brierSum, brier_halved: brier.mean }).toEqual(near(expected('V03')));
  });

  it('V04: four options in order, and the same without their order', async () => {
    const inOrder = await author('v04-ordered', 'type=ordered');
    const unordered = await author('v04-unordered', 'type=categorical');
    expect({
      rps: 3 * inOrder.brier.mean,
      rps_norm: inOrder.brier.mean,
      gjp_ordered: inOrder.scores.brierSum,
      brier_0_2: unordered.scores.brierSum,
    }).toEqual(near(expected('V04')));
  });

  it('V05: accuracy by days, of forecasts revised within them', async () => {
    const { george_accuracy, kramer_accuracy } = expected('V05');
    const accuracy = async (name: string) => (await author(name)).scores.relative.accuracy;
    expect(await accuracy('v05-george')).toBeCloseTo(george_accuracy, 9);
    expect(await accuracy('v05-kramer')).toBeCloseTo(kramer_accuracy, 9);
  });

  it('V05: means and the crowd, where every forecast holds for whole days', async () => {
    const [george, kramer] = [await author('v05-george-by-day'), await author('v05-kramer-by-day')];
    const crowd = ({ scores, coverage }: Body) => scores.brierSum - scores.relative.accuracy / coverage;
    const { george_mean, kramer_mean, median_mean, george_accuracy, kramer_accuracy } = expected('V05');
    expect({
      george_mean: george.scores.brierSum,
      kramer_mean: kramer.scores.brierSum,
      medians: [crowd(george), crowd(kramer)],
      accuracies: [george.scores.relative.accuracy, kramer.scores.relative.accuracy],
      coverages: [george.coverage, kramer.coverage],
    }).toEqual(
      near({
        george_mean,
        kramer_mean,
        medians: [median_mean, median_mean],
        accuracies: [george_accuracy, kramer_accuracy],
        coverages: [1, 6 / 7],
      }),
    );
  });

  it('V06: a truncated baseline, where a day without a forecast counts 0', async () => {
    const { scores, coverage } = await author('v06');
    expect({ mean: scores.baselineTruncated, coverage }).toEqual(near(expected('V06')));
  });

  it('V07: revisions, by the time each was in force, the first and the last', async () => {
    const { time_avg, first, last } = expected('V07');
    const brierBy = async (rule: string) => (await author('v07', `rule=${rule}`)).brier.mean;
    expect(await brierBy('carried-forward')).toBeCloseTo(time_avg, 9);
    expect(await brierBy('first')).toBeCloseTo(first, 9);
    expect(await brierBy('last')).toBeCloseTo(last, 9);
    expect(await brierBy('at-horizon-1')).toBeCloseTo(0.04, 9);
  });

  it('V08: a first forecast that comes late, with its coverage', async () => {
    const { brier, coverage, gain } = await author('v08', 'reference=uniform');
    expect({ time_avg_active: brier.mean, coverage, missing_as_half: 0.25 - gain.mean }).toEqual(
      near(expected('V08')),
    );
  });

  it('V09: nothing for what was said once the outcome was known, however late it was recorded', async () => {
    const { brier, excluded } = await author('v09');
    expect(brier.mean).toBeCloseTo(expected('V09').time_avg, 9);
    expect(excluded.late).toBe(1);
  });

  it('V10: an early ending, after which time counts 0', async () => {
    const { scores, coverage, gain, brier } = await author('v10', 'reference=uniform');
    expect({
      baseline_truncated: scores.baselineTruncated,
      coverage,
      brier_gain_vs_half_truncated: gain.mean,
    }).toEqual(near(expected('V10')));
    expect(brier.mean).toBeCloseTo(0.055, 9);
  });

  it('V11: annulled, ambiguous and open questions charge nothing and are counted', async () => {
    const { n, brier, calibration, excluded } = await author('v11');
    expect({ n, brier, brier_mcb: calibration.mcb }).toEqual({ n: 0, brier: null, brier_mcb: null });
    expect(calibration.bins.map((bin: Body) => bin.n)).toEqual(Array(10).fill(0));
    expect(excluded).toMatchObject({ annulled: 1, ambiguous: 1, open: 1, overdue: 0, late: 0 });
  });

  it('V12: the Brier score taken apart, by distinct value and by the recalibrated curve', async () => {
    const { brier, calibration } = await author('v12');
    const { reliability, discrimination, uncertainty } = calibration.murphy;
    const { pav: _, ...figures } = expected('V12');
    expect({
      brier: brier.mean,
      REL: reliability,
      RES: discrimination,
      UNC: uncertainty,
      MCB: calibration.mcb,
      DSC: calibration.dsc,
    }).toEqual(near(figures));
    expect(calibration.unc).toBeCloseTo(figures.UNC, 9);
  });

  it('V14: peer scores', async () => {
    const peers = await Promise.all(
      [0, 1, 2].map(async (index) => (await author(`v14-${index}`)).scores.relative.peer),
    );
    expect(peers).toEqual(near(expected('V14').peer));
    expect(peers.reduce((sum, peer) => sum + peer, 0)).toBeCloseTo(0, 9);
  });

  it('V15: a weighted interval score', async () => {
    const { intervals } = await author('v15', 'type=numeric');
    const { wis, mean_pinball } = expected('V15');
    expect(intervals).toEqual([{ unit: 'mm', n: 1, wis: near(wis), coverage50: 0, coverage90: null }]);
    expect(intervals[0].wis / 2).toBeCloseTo(mean_pinball, 9);
  });

  it('V16: Wilson intervals of the bins', async () => {
    const { bins } = (await author('v16')).calibration;
    const intervals = [9, 0, 7, 5].map((bin) => [bins[bin].low, bins[bin].high]);
    expect(intervals).toEqual(near(expected('V16').intervals));
  });

  it('V17: a fractional outcome', async () => {
    const { brier, calibration } = await author('v17');
    expect(brier.mean).toBeCloseTo(expected('V17').brier, 9);
    expect(calibration.mcb - calibration.dsc + calibration.unc).toBeCloseTo(brier.mean, 9);
  });

  it('V18: standard errors, with clusters and without', async () => {
    const [clustered, alone] = [await author('v18'), await author('v18-iid')];
    expect({
      mean: clustered.brier.mean,
      se_iid: standardError(alone, T_3),
      se_cluster: standardError(clustered, T_1),
    }).toEqual(near(expected('V18')));
    expect([clustered.clusters, alone.clusters]).toEqual([2, 4]);
  });

  it('V19: bins by decimal edges', async () => {
    const { bins } = (await author('v19')).calibration;
    const counts = Array.from(
      { length: 10 },
      (_, bin) => expected('V19').bins.filter((b) => b === bin).length,
    );
    expect(bins.map(({ n }: Body) => n)).toEqual(counts);
  });

  it('V21: a date as periods in order, "not by the deadline" the last of them', async () => {
    const [inTime, later] = [await author('v21', 'type=date'), await author('v21-later', 'type=date')];
    expect({
      rps: 4 * inTime.brier.mean,
      rps_norm: inTime.brier.mean,
      gjp_ordered: inTime.scores.brierSum,
      rps_if_later: 4 * later.brier.mean,
    }).toEqual(near(expected('V21')));
  });
});

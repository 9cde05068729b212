// P12: the carried-forward Brier score and CORP over a million forecasts against numpy and scikit-learn.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brier } from '../../src/scoring/brier.js';
import { calibrationCells } from '../../src/scoring/calibration-cells.js';
import { consistencyBand } from '../../src/scoring/consistency-band.js';
import { corp } from '../../src/scoring/corp.js';
import { meanInForce } from '../../src/scoring/mean-in-force.js';
import { seededRandom } from '../../src/scoring/seeded-random.js';
import { interleave } from '../support/interleave.js';
import { type Numpy, startNumpy } from '../support/numpy.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report, skipped } from '../support/report.js';

const FORECASTS = 1_000_000;
const PER_UNIT = 5;
const TOLERANCE = 1e-9;
const DRAWS = 1000;
/** How many forecasts of so many different probabilities. */
const BANDS: Record<number, readonly [number, string]> = {
  100: [51_000, '51,000 forecasts of 101 probabilities'],
  1_000_000: [1_882, '1,882 forecasts of nearly as many probabilities'],
};

interface Segment {
  startAt: number;
  endAt: number;
  probability: number;
  outcome: number;
  /** In a decomposition every forecast counts the same, as it does for the reference. */
  weight: number;
}

const options = readOptions();
const judgements: Judgement[] = [];
for (const distinct of [100, 1_000_000]) judgements.push(...(await compare(distinct)));
report('p12', options, judgements);

/** @param distinct how many different probabilities there may be */
async function compare(distinct: number): Promise<Judgement[]> {
  const units = makeUnits(distinct);
  const segments = units.flat();
  const file = join(tmpdir(), `reckoner-bench-${process.pid}.csv`);
  const rows = units.flatMap((unit, index) =>
    unit.map((s) => `${index},${s.startAt},${s.endAt},${s.probability},${s.outcome}`),
  );
  writeFileSync(file, `unit,start,end,probability,outcome\n${rows.join('\n')}\n`);
  const numpy = await startNumpy(file);
  rmSync(file);
  const carried = () => meanOf(units.map(scoreOf));
  const decomposed = () => corp(calibrationCells(segments))!.miscalibration;
  const results = [
    await against('carried-forward Brier', 'carried', carried),
    await against('CORP', 'corp', decomposed),
    await against('both', 'carried corp', () => carried() + decomposed()),
  ];
  results.push(await againstBand(numpy, segments, BANDS[distinct]!));
  numpy?.stop();
  return results;

  async function against(what: string, commands: string, ours: () => number): Promise<Judgement> {
    const name = `${what}, ${FORECASTS} forecasts, probabilities ${distinct === 100 ? 'in percent' : 'of six decimals'}`;
    const needsScikit = commands.includes('corp');
    if (!numpy || (needsScikit && !numpy.hasScikit)) {
      return skipped(name, `python3 has no ${numpy ? 'scikit-learn' : 'numpy'}`);
    }
    let theirs = 0;
    const reference = async () => {
      theirs = 0;
      for (const command of commands.split(' ')) theirs += Number(unwrap(await numpy.run(command)));
    };
    let own = 0;
    const ratio = await interleave(
      async () => {
        own = ours();
      },
      reference,
      options.rounds,
    );
    if (Math.abs(own - theirs) > TOLERANCE) throw new Error(`${name}: ${own} is not ${theirs}`);
    return judge(name, needsScikit ? 'scikit-learn to ours' : 'numpy to ours', { atLeast: 1 }, ratio);
  }
}

/** One forecast a question, as scikit-learn has no notion of revisions. */
async function againstBand(
  numpy: Numpy | null,
  segments: readonly Segment[],
  [forecasts, what]: readonly [number, string],
): Promise<Judgement> {
  const name = `band of ${what}`;
  if (!numpy?.hasScikit) return skipped(name, 'python3 has no scikit-learn');
  const units = segments.slice(0, forecasts).map((segment, index) => ({
    drawKey: String(index),
    outcome: segment.outcome,
    weighted: [segment],
  }));
  const ours = async () => consistencyBand(units, DRAWS, 1);
  const theirs = () => numpy.run(`band ${forecasts} ${DRAWS}`);
  const ratio = await interleave(theirs, ours, Math.min(2, options.rounds));
  return judge(name, `ours to isotonic fits of ${DRAWS} draws in scikit-learn`, { atMost: 2 }, ratio);
}

function makeUnits(distinct: number): Segment[][] {
  const random = seededRandom(12);
  return Array.from({ length: FORECASTS / PER_UNIT }, () => {
    const truth = random();
    const outcome = random() < truth ? 1 : 0;
    let startAt = 0;
    return Array.from({ length: PER_UNIT }, () => {
      const endAt = startAt + 1 + Math.floor(random() * 1e9);
      const said = Math.min(1, Math.max(0, truth + 0.4 * (random() - 0.5)));
      const segment = {
        startAt,
        endAt,
        probability: Math.round(said * distinct) / distinct,
        outcome,
        weight: 1,
      };
      startAt = endAt;
      return segment;
    });
  });
}

function scoreOf(unit: readonly Segment[]): number {
  return meanInForce(unit, ({ probability, outcome }) => brier(probability, outcome))!;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** numpy 2 prints `np.float64(0.25)`. */
function unwrap(answer: string): string {
  return answer.replace(/^.*\(|\)$/g, '');
}

import { toCsvLine } from '../../src/platform/http/csv-cells.js';
import { seededRandom } from '../../src/scoring/seeded-random.js';

const DAY_MS = 86_400_000;
const QUESTIONS = 120;
const names = ['Ada', 'Ćiril', '=Dora', "O'Neil"];
const outlets = ['Paper', 'Globe', 'Ada', '@Wire'];
const phrases = ['likely', 'very likely', 'unlikely', 'almost certain', 'might', 'who knows'];

/** Canonical rows by column. */
export type RandomRow = Record<string, string>;

/** Questions of every type with revisions, phrases, withdrawals, clusters, siblings and what cannot be scored, from a seed. */
export function randomRecord(seed: number): RandomRow[] {
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const maybe = <T>(chance: number, value: () => T) => (random() < chance ? value() : undefined);
  const day = (n: number) => new Date(Date.UTC(2024, 0, 1) + n * DAY_MS).toISOString().slice(0, 10);
  const said = () => ({
    author: one(names),
    source: maybe(0.8, () => one(outlets)),
    attribution: maybe(0.5, () => one(['own', 'reported'])),
    publication: maybe(0.2, () => '-The Blog'),
    quote: maybe(0.3, () => one(['=1+1', '+5 it "said", twice', "'tis\nso", '@all, hear'])),
    url: maybe(0.3, () => 'https://a.example/1?x=%20'),
    language: maybe(0.2, () => 'de'),
  });
  const distribution = () => {
    const [a, b, c] = [random(), random(), random()];
    return [a, b, c].map((p) => p / (a + b + c)).join('|');
  };
  const saying = (type: string, start: number) => {
    const spread = () => [1, 2, 3].map(() => Math.round(random() * 400) / 8 - 20).toSorted((a, b) => a - b);
    const dates = () => [1, 2].map(() => Math.floor(random() * 60) + start).toSorted((a, b) => a - b);
    if (type === 'numeric')
      return {
        quantiles: spread()
          .map((v, i) => `0.${i + 2}:${v}`)
          .join('|'),
      };
    if (type === 'date')
      return {
        quantiles: dates()
          .map((n, i) => `0.${i + 3}:${day(n)}`)
          .join('|'),
      };
    if (type !== 'binary') return { probability: distribution() };
    return one([
      { probability: String(random()) },
      { probability: `${Math.round(random() * 100)}%`, phrase: one(phrases) },
      { phrase: one(phrases) },
      { phrase: one(phrases.slice(0, 4)), scale: 'icd-203' },
    ]);
  };
  const outcomeOf = (type: string) => {
    const plain = {
      binary: one(['yes', 'no', 'no', '0.25']),
      categorical: one(['a', '=b', 'c']),
      ordered: one(['0', '1', '2+']),
    };
    return one([
      plain[type as 'binary'],
      plain[type as 'binary'],
      plain[type as 'binary'],
      'ambiguous',
      'annulled',
    ]);
  };
  const rows: RandomRow[] = [];
  for (let n = 0; n < QUESTIONS; n++) {
    const type = one(['binary', 'binary', 'binary', 'categorical', 'ordered', 'numeric', 'date']);
    const start = Math.floor(random() * 30);
    const end = start + 20 + Math.floor(random() * 60);
    const ruling = {
      outcome:
        { numeric: String(Math.round(random() * 100) / 4), date: day(end - 3) }[type] ?? outcomeOf(type),
      known_at: maybe(0.5, () => day(end - Math.floor(random() * 10))),
    };
    const question = {
      question_ref: `q${n}`,
      // Texts, and titles of events, that only their refs tell apart.
      question: one([`Question ${n}`, 'The same question', '=SUM(A1)']),
      type,
      options: { categorical: 'a|=b|c', ordered: '0|1|2+' }[type],
      deadline: one([day(end), `${day(end)}T12:00:00.000Z`]),
      closes_at: maybe(0.2, () => day(end - 5)),
      event: maybe(0.4, () => `Event ${n % 5}`),
      event_ref: maybe(0.5, () => `e${n % 7}`),
      tags: maybe(0.5, () => one(['war', 'war;=peace', 'sport'])),
      cluster: maybe(0.15, () => one(['night', 'day'])),
      reference_probability: type === 'binary' ? maybe(0.3, () => String(random())) : undefined,
      ...maybe(0.8, () => ruling),
    };
    const forecasts = 1 + Math.floor(random() * 5);
    for (let k = 0; k < forecasts; k++) {
      const at = start + Math.floor(random() * (end - start) * (k > 0 ? 1.1 : 0.5));
      rows.push({
        ...question,
        ...said(),
        ...saying(type, start),
        forecast_ref: `q${n}f${k}`,
        said_at: one([day(at), `${day(at)}T06:30:00.123Z`]),
        stance: one(['forecast', 'forecast', 'forecast', 'intention']),
        withdrawn_at: maybe(0.15, () => day(at + 4)),
      } as RandomRow);
    }
    const vague = {
      question_ref: `q${n}`,
      forecast_ref: `q${n}u`,
      ...said(),
      said_at: day(start),
      unscorable: 'vague',
    };
    if (random() < 0.3) rows.push({ ...vague, review_on: maybe(0.5, () => day(200)) } as RandomRow);
  }
  return rows;
}

/** Rows as a CSV file. */
export function toCsv(rows: readonly RandomRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(toCsvLine).join('');
}

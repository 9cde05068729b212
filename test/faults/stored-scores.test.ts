import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../src/platform/domain-error.js';
import { checkScores, rescoreAll } from '../../src/scores/check-scores.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';

const RUNS = Number(process.env.STORED_SCORES_RUNS ?? 8);
const COMMANDS = 25;
const authors = ['Ann', 'Bob', 'Cid'];
const phrases = ['likely', 'unlikely', 'could'];
const NOW = '2025-09-01T00:00:00Z';

/** What is done next, to which of the questions and forecasts so far. */
const command = fc.record({
  kind: fc.constantFrom(
    'log',
    'log',
    'sibling',
    'revise',
    'revise',
    'withdraw',
    'resolve',
    'resolve',
    'correct',
    'reopen',
    'edit',
    'move',
    'mergeQuestions',
    'mergeParties',
    'read',
    'state',
    'mature',
  ),
  question: fc.nat(),
  other: fc.nat(),
  forecast: fc.nat(),
  author: fc.nat(authors.length - 1),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 8 }),
  probability: fc.constantFrom(0, 0.1, 0.3, 0.3333333, 0.5, 0.75, 1, null),
  outcome: fc.constantFrom('yes' as const, 'no' as const, 0.25, 'ambiguous' as const, 'annulled' as const),
  own: fc.boolean(),
});
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

class Model {
  readonly questions: string[] = [];
  readonly forecasts: string[] = [];

  constructor(
    private readonly record: TestRecord,
    private readonly run: number,
  ) {}

  /** What the record refuses changes nothing; anything else that goes wrong is a fault. */
  async do(step: Command): Promise<void> {
    try {
      await this.act(step);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async act(step: Command): Promise<unknown> {
    const { record } = this;
    const question = pick(this.questions, step.question);
    const forecast = pick(this.forecasts, step.forecast);
    const at = `2025-0${step.month}-${String(step.day).padStart(2, '0')}`;
    if (step.kind === 'log' || !question || !forecast) return this.log(step, {});
    if (step.kind === 'sibling') return this.log(step, { siblingOf: question });
    if (step.kind === 'revise') return this.keep(await record.forecast(question, this.said(step)));
    if (step.kind === 'withdraw') return record.withdraw(forecast, at);
    if (step.kind === 'resolve') return record.resolve(question, ruling(step, at));
    if (step.kind === 'correct') return record.resolve(question, ruling(step, at), 1);
    if (step.kind === 'reopen') return record.reopen(question);
    if (step.kind === 'edit') return record.edit(question, { deadline: at });
    if (step.kind === 'move')
      return this.keep(await record.move(forecast, pick(this.questions, step.other)!));
    if (step.kind === 'mergeQuestions')
      return record.mergeQuestions(question, pick(this.questions, step.other)!);
    if (step.kind === 'mergeParties') return record.merge('author', this.author(step).toLowerCase(), 'ann-0');
    if (step.kind === 'read') return record.read(forecast, { probability: step.probability ?? 0.5 });
    if (step.kind === 'state') return record.state({ ...this.provenance(step), unscorable: 'vague' });
    return record.mature();
  }

  private async log(step: Command, more: { siblingOf?: string }): Promise<void> {
    const deadline = `2025-${step.month % 2 === 0 ? '10' : '08'}-${step.day + 2}`.replace(/-(\d)$/, '-0$1');
    const text = more.siblingOf ? undefined : `Claim ${this.run} ${this.questions.length}`;
    const cluster = step.day % 3 === 0 ? `night ${this.run}` : undefined;
    const logged = await this.record.log({ ...this.said(step), ...more, text, deadline, cluster });
    this.questions.push(logged.question.id);
    this.keep(logged.forecast);
  }

  private said(step: Command) {
    const words = { phrase: phrases[step.forecast % phrases.length]! };
    return {
      ...this.provenance(step),
      ...(step.probability === null ? words : { probability: step.probability }),
    };
  }

  private provenance(step: Command) {
    const wording = step.own ? ('verbatim' as const) : ('paraphrased' as const);
    return {
      author: this.author(step),
      source: `Paper ${step.day % 2}`,
      attribution: step.own ? ('own' as const) : ('reported' as const),
      wording,
      saidAt: `2025-0${Math.max(1, step.month - 2)}-${String(step.day).padStart(2, '0')}`,
    };
  }

  private author({ author }: Command): string {
    return `${authors[author]!}-${this.run % 3}`;
  }

  private keep({ id }: { id: string }): void {
    this.forecasts.push(id);
  }
}

function ruling({ outcome }: Command, at: string) {
  return { outcome, knownAt: at, ...(outcome === 'annulled' ? { reason: 'unclear' as const } : {}) };
}

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}

describe('whatever is done to the record', () => {
  let record: TestRecord;

  beforeAll(async () => {
    record = await openTestRecord(NOW);
  });
  afterAll(() => record.close());

  it('stored scores and totals equal a recomputation, bit for bit', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), async (steps) => {
        const model = new Model(record, run++);
        for (const step of steps) await model.do(step);
        expect(await checkScores(record.dataSource)).toMatchObject({ differences: [], totals: [] });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    const [{ count }] = await record.dataSource.query(
      'SELECT count(*)::int AS count FROM score WHERE counted',
    );
    expect(count).toBeGreaterThan(RUNS);
  });

  it('totals summed up anew are the same as those that were kept up to date', async () => {
    const totals = () =>
      record.dataSource.query(
        "SELECT to_jsonb(t) - 'version' AS t FROM score_total t WHERE n <> 0 ORDER BY 1",
      );
    const kept = await totals();
    await rescoreAll(record.dataSource);
    expect(await totals()).toEqual(kept);
  });

  it('eight resolvers of one popular source, at once, wait for each other and never in a circle', async () => {
    const asked = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        record.log({
          text: `Hot ${index}`,
          author: authors[index % 3]!,
          source: 'Hot Source',
          probability: 0.7,
          saidAt: '2025-01-01',
          deadline: '2025-06-01',
          cluster: `night ${index % 4}`,
        }),
      ),
    );
    const before = await deadlocks(record);
    const waiting = asked.map(({ question }) => question.id);
    const resolver = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
        await record.resolve(id, { outcome: 'yes', knownAt: '2025-05-01' });
    };
    await Promise.all(Array.from({ length: 8 }, resolver));
    expect(await deadlocks(record)).toBe(before);
    expect((await checkScores(record.dataSource)).totals).toEqual([]);
  });
});

async function deadlocks({ dataSource }: TestRecord): Promise<number> {
  await dataSource.query('SELECT pg_stat_force_next_flush()');
  const [row] = await dataSource.query<{ deadlocks: number }[]>(
    'SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return row!.deadlocks;
}

import fc from 'fast-check';
import { DomainError } from '../../src/platform/domain-error.js';
import type { TestRecord } from '../queries/record.js';

const authors = ['Ann', 'Bob', 'Cid'];
const phrases = ['likely', 'unlikely', 'could'];
const references = [null, 0, 0.5, 0.8];

/** What is done to the record, and how often in comparison. */
const kinds = [
  ...(['log', 'log', 'sibling', 'revise', 'revise', 'withdraw', 'resolve', 'resolve'] as const),
  ...(['correct', 'reopen', 'edit', 'move', 'mergeQuestions', 'mergeParties', 'read', 'state'] as const),
  'mature' as const,
];

const details = {
  /** To which of the questions and forecasts so far. */
  question: fc.nat(),
  other: fc.nat(),
  forecast: fc.nat(),
  author: fc.nat(authors.length - 1),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 8 }),
  probability: fc.constantFrom(0, 0.1, 0.3, 0.3333333, 0.5, 0.75, 1, null),
  outcome: fc.constantFrom('yes' as const, 'no' as const, 0.25, 'ambiguous' as const, 'annulled' as const),
  own: fc.boolean(),
};

/** What is done next. */
export const command = fc.record({ kind: fc.constantFrom(...kinds), ...details });
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** What is done next to the questions of one event. */
export const commandOnEvent = fc.record({
  kind: fc.constantFrom(
    ...kinds.filter((kind) => !['log', 'mergeParties', 'state', 'mature'].includes(kind)),
  ),
  ...details,
});

/** Does commands to a record, and knows what questions and forecasts they made. Several can share one name. */
export class Client {
  /** How many commands were against what is on record. */
  refused = 0;
  private readonly questions: string[] = [];
  private readonly forecasts: string[] = [];

  constructor(
    private readonly record: TestRecord,
    private readonly name = 'Claim',
  ) {}

  /** What the record refuses changes nothing; anything else that goes wrong is a fault. */
  async do(step: Command): Promise<void> {
    try {
      await this.act(step);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refused++;
    }
  }

  private async act(step: Command): Promise<unknown> {
    const { record } = this;
    const question = pick(this.questions, step.question);
    const forecast = pick(this.forecasts, step.forecast);
    const at = `2025-0${step.month}-${String(step.day).padStart(2, '0')}`;
    if (step.kind === 'log' || !question || !forecast) return this.log(step, {});
    if (step.kind === 'sibling') return this.log(step, { siblingOf: question });
    if (step.kind === 'revise') return this.keep(await record.forecast(question, said(step)));
    if (step.kind === 'withdraw') return record.withdraw(forecast, at);
    if (step.kind === 'resolve') return record.resolve(question, ruling(step, at));
    if (step.kind === 'correct') return record.resolve(question, ruling(step, at), 1);
    if (step.kind === 'reopen') return record.reopen(question);
    if (step.kind === 'edit') return record.edit(question, edit(step, at));
    if (step.kind === 'move')
      return this.keep(await record.move(forecast, pick(this.questions, step.other)!));
    if (step.kind === 'mergeQuestions')
      return record.mergeQuestions(question, pick(this.questions, step.other)!);
    if (step.kind === 'mergeParties') return record.merge('author', authors[step.author]!, 'ann');
    if (step.kind === 'read') return record.read(forecast, { probability: step.probability ?? 0.5 });
    if (step.kind === 'state') return record.state({ ...provenance(step), unscorable: 'vague' });
    return record.mature();
  }

  private async log(step: Command, more: { siblingOf?: string }): Promise<void> {
    const month = step.month % 2 === 0 ? '10' : '08';
    const deadline = `2025-${month}-${String(step.day + 2).padStart(2, '0')}`;
    const text = more.siblingOf ? undefined : `${this.name} ${this.questions.length}`;
    const cluster = step.day % 3 === 0 ? `night ${step.day % 2}` : undefined;
    const about = {
      text,
      deadline,
      cluster,
      tags: tagsOf(step),
      referenceProbability: referenceOf(step) ?? undefined,
    };
    const logged = await this.record.log({ ...said(step), ...more, ...about });
    this.questions.push(logged.question.id);
    this.keep(logged.forecast);
  }

  private keep({ id }: { id: string }): void {
    this.forecasts.push(id);
  }
}

function said(step: Command) {
  const words = { phrase: phrases[step.forecast % phrases.length]! };
  return {
    ...provenance(step),
    ...(step.probability === null ? words : { probability: step.probability }),
  };
}

function edit(step: Command, at: string) {
  if (step.own) return { deadline: at };
  return step.month % 2 === 0 ? { tags: tagsOf(step) } : { referenceProbability: referenceOf(step) };
}

function tagsOf({ day }: Command): string[] {
  return ['war', 'economy'].slice(0, day % 3);
}

function referenceOf({ other }: Command): number | null {
  return references[other % references.length]!;
}

function provenance(step: Command) {
  return {
    author: authors[step.author]!,
    source: `Paper ${step.day % 2}`,
    attribution: step.own ? ('own' as const) : ('reported' as const),
    wording: step.own ? ('verbatim' as const) : ('paraphrased' as const),
    saidAt: `2025-0${Math.max(1, step.month - 2)}-${String(step.day).padStart(2, '0')}`,
  };
}

function ruling({ outcome }: Command, at: string) {
  return { outcome, knownAt: at, ...(outcome === 'annulled' ? { reason: 'unclear' as const } : {}) };
}

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}

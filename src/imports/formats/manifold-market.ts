import { cellsOf, type Cells, membersOf, textOf } from './format.js';
import type { LeftOut } from './left-out.js';
import { criteriaText, questionText } from './texts.js';
import { epochTime, knownBy } from './times.js';

/** A market, and the questions that it is to us: itself, or one for each of its answers. */
export interface Market {
  id: string;
  type: string;
  /** The cells of the question that a bet is on; `null` where its price is no probability. */
  questionOf(answerId: string | undefined): Cells | null;
}

const WITH_ANSWERS: ReadonlySet<string> = new Set(['MULTIPLE_CHOICE', 'FREE_RESPONSE']);

/** A market as Manifold's API gives it, times in milliseconds; `null` where it has no id. */
export function marketOf(market: Record<string, unknown>, leftOut: LeftOut): Market | null {
  const id = textOf(market.id);
  const type = textOf(market.outcomeType) ?? 'unknown';
  if (id === undefined) return null;
  for (const [member, what] of Object.entries({ comments: 'comments', pool: 'pools', volume: 'volumes' }))
    if (market[member] !== undefined) leftOut.add(what);
  const text = textOf(market.question);
  const shared = sharedCells(market, leftOut);
  const own = (): Cells => ({
    ...shared,
    ...cellsOf({ question_ref: `manifold:${id}`, question: questionText(text, leftOut) }),
    ...ruling(market, outcomeOf(market, textOf(market.resolution), market.resolutionProbability)),
  });
  if (type === 'BINARY') {
    const cells = own();
    return { id, type, questionOf: () => cells };
  }
  const answers = new Map<string, Cells>();
  if (WITH_ANSWERS.has(type))
    for (const value of Array.isArray(market.answers) ? market.answers : []) {
      const answer = membersOf({ value });
      const answerId = textOf(answer.id) ?? '';
      answers.set(answerId, {
        ...shared,
        ...cellsOf({
          question_ref: `manifold:${id}:${answerId}`,
          question: questionText(`${text}: ${textOf(answer.text)}`, leftOut),
          cluster: `manifold:${id}`,
        }),
        ...ruling(market, answerOutcome(market, answer)),
      });
    }
  return { id, type, questionOf: (answerId) => answers.get(answerId ?? '') ?? null };
}

function sharedCells(market: Record<string, unknown>, leftOut: LeftOut): Cells {
  const tags = Array.isArray(market.groupSlugs) ? market.groupSlugs.map(textOf).filter(Boolean) : [];
  return cellsOf({
    opened_at: epochTime(market.createdTime),
    deadline: epochTime(market.closeTime),
    criteria: criteriaText(textOf(market.textDescription), leftOut),
    tags: tags.slice(0, 20).join(';'),
  });
}

function ruling(market: Record<string, unknown>, outcome: string | undefined): Cells {
  const resolvedAt = epochTime(market.resolutionTime);
  if (outcome === undefined) return {};
  return cellsOf({
    outcome,
    known_at: knownBy(resolvedAt, epochTime(market.closeTime)),
    resolved_at: resolvedAt,
  });
}

/** `MKT` is a fraction, `CANCEL` annuls. */
function outcomeOf(market: Record<string, unknown>, resolution: string | undefined, fraction: unknown) {
  if (market.isResolved !== true) return undefined;
  if (resolution === 'YES' || resolution === 'NO') return resolution.toLowerCase();
  if (resolution === 'CANCEL') return 'annulled';
  return resolution === 'MKT' ? textOf(fraction) : undefined;
}

/** Each answer has its own ruling, or the market says which came true, or what share of it each is worth. */
function answerOutcome(market: Record<string, unknown>, answer: Record<string, unknown>): string | undefined {
  const own = textOf(answer.resolution);
  if (own !== undefined) return outcomeOf({ isResolved: true }, own, answer.resolutionProbability);
  const resolution = textOf(market.resolution);
  if (market.isResolved !== true || resolution === undefined) return undefined;
  if (resolution === 'CANCEL') return 'annulled';
  const shares = membersOf({ value: market.resolutions });
  const percent = shares[textOf(answer.id) ?? ''];
  if (typeof percent === 'number') return String(percent / 100);
  return resolution === answer.id ? 'yes' : 'no';
}

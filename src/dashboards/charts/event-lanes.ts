import type { EventQuestion, EventStatement } from '../pages/props/event.js';
import { daysPastDeadline } from './format.js';

export interface LaneStatement {
  /** Its number in the table of statements, from 1. */
  number: number;
  statementId: string;
  saidAt: Date;
  own: boolean;
  /** A few words to stand above the mark, or null where none are short enough. */
  words: string | null;
  label: string;
}

export interface LaneDeadline {
  questionId: string;
  deadlineAt: Date;
  outcome: EventQuestion['outcome'];
  /** The first day of the window that its words name; null where they name an end alone. */
  windowStart: Date | null;
  /** Days from the deadline to the happening; null if it came in time or has not come. */
  daysLate: number | null;
}

/** One voice: an author's own words, or an outlet's paraphrase of them. */
export interface EventLane {
  key: string;
  title: string;
  subtitle: string;
  own: boolean;
  statements: LaneStatement[];
  deadlines: LaneDeadline[];
}

export interface EventLanes {
  lanes: EventLane[];
  /** Statements that belong to no question: evidence, or words without a date. */
  beside: LaneStatement[];
}

/** Characters that fit above a mark. */
const maxWords = 38;

/** The quote, cut at a word where it is long; the deadline's phrase where there is none. */
function wordsOf({ quote }: EventStatement, question: EventQuestion | undefined): string | null {
  const words = quote ?? question?.deadlinePhrase ?? null;
  if (words === null || words.length <= maxWords) return words;
  return `${words.slice(0, words.lastIndexOf(' ', maxWords))} …`;
}

function laneOf(statement: EventStatement): Omit<EventLane, 'statements' | 'deadlines'> {
  const own = statement.wording !== 'paraphrased';
  if (own || !statement.source) {
    return { key: statement.author.slug, title: statement.author.name, subtitle: 'own words', own };
  }
  const key = `${statement.source.slug}/${statement.author.slug}`;
  return { key, title: statement.source.name, subtitle: `on ${statement.author.name}`, own };
}

/** Sorts an event's statements into voices, and hangs each question's deadline where its words stand. */
export function eventLanes(
  statements: readonly EventStatement[],
  questions: readonly EventQuestion[],
  happenedOn: string | null,
): EventLanes {
  const lanes = new Map<string, EventLane>();
  const beside: LaneStatement[] = [];
  statements.forEach((statement, i) => {
    const question = questions.find(({ questionId }) => questionId === statement.questionId);
    const words = wordsOf(statement, question);
    const { author, saidAt, statementId } = statement;
    const own = statement.wording !== 'paraphrased';
    const label = `Statement ${i + 1}, ${author.name}: ${statement.quote ?? words ?? statement.wording}`;
    const placed = { number: i + 1, statementId, saidAt, own, words, label };
    if (!question) {
      beside.push(placed);
      return;
    }
    const described = laneOf(statement);
    const lane = lanes.get(described.key) ?? { ...described, statements: [], deadlines: [] };
    lanes.set(described.key, lane);
    lane.statements.push(placed);
    if (lane.deadlines.some(({ questionId }) => questionId === question.questionId)) return;
    const days = happenedOn ? daysPastDeadline(question.deadlineAt, happenedOn) : 0;
    const { questionId, deadlineAt, outcome, deadlineMeaning } = question;
    const start = deadlineMeaning?.windowStart ?? null;
    const windowStart = start === null ? null : new Date(start);
    lane.deadlines.push({ questionId, deadlineAt, outcome, windowStart, daysLate: days > 0 ? days : null });
  });
  return { lanes: [...lanes.values()], beside };
}

import type { EntityManager } from 'typeorm';
import type { Wording } from '../../forecasts/statement.entity.js';
import type { PartyRef } from '../../parties/party.js';
import { DISPUTED_SQL, QUESTION_STATUS_SQL } from '../../questions/read-question.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import { wordingWord } from '../pages/parts/words.js';
import type { Outcome, QuestionStatus } from '../pages/props/common.js';
import type { EventQuestion } from '../pages/props/event.js';
import type { SiblingItem } from '../pages/props/question.js';
import { AUTHOR_SQL, OUTCOME_SQL, RULING_JOIN_SQL, SOURCE_SQL } from './sql-fragments.js';

/** A question of an event, with the first forecast on it. */
export interface EventQuestionRow extends EventQuestion {
  status: QuestionStatus;
  outcome: Outcome | null;
  disputed: boolean;
  author: PartyRef | null;
  source: PartyRef | null;
  wording: Wording | null;
}

/** The questions of an event in order of their deadlines; merged ones are left out. */
export function readEventQuestions(tx: EntityManager, eventId: string): Promise<EventQuestionRow[]> {
  return tx.query<EventQuestionRow[]>(
    `SELECT q.id AS "questionId", q.text, q.deadline_at AS "deadlineAt", q.deadline_phrase AS "deadlinePhrase",
            ${QUESTION_STATUS_SQL} AS status, ${OUTCOME_SQL} AS outcome, ${DISPUTED_SQL} AS disputed, said.author, said.source, said.wording
     FROM question q ${RULING_JOIN_SQL}
     LEFT JOIN LATERAL (
       SELECT ${AUTHOR_SQL} AS author, ${SOURCE_SQL} AS source, s.wording
       FROM forecast f JOIN statement s ON s.id = f.statement_id
       JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id
       WHERE f.question_id = q.id AND ${STAYS_SQL}
       ORDER BY s.said_at, f.recorded_at, f.id LIMIT 1
     ) said ON true
     WHERE q.event_id = $1 AND q.merged_into IS NULL
     ORDER BY q.deadline_at, q.id`,
    [eventId],
  );
}

export function toSiblingItem(row: EventQuestionRow): SiblingItem {
  const { questionId, text, deadlineAt, status, outcome, disputed } = row;
  return { questionId, text, words: whoseWords(row), deadlineAt, status, outcome, disputed };
}

export function toEventQuestion(row: EventQuestionRow): EventQuestion {
  const { questionId, text, deadlineAt, deadlinePhrase, status, outcome, disputed } = row;
  return { questionId, text, deadlineAt, deadlinePhrase, status, outcome, disputed };
}

/** Who set the deadline in which words: `“by mid-2025”, Vladimir Putin, paraphrased by ISW`. */
function whoseWords({ deadlinePhrase, author, source, wording }: EventQuestionRow): string | null {
  if (!author || !wording) return deadlinePhrase && `“${deadlinePhrase}”`;
  const phrase = deadlinePhrase === null ? [] : [`“${deadlinePhrase}”`];
  return [...phrase, author.name, wordingWord(wording, source)].join(', ');
}

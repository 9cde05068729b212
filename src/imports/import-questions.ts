import { In } from 'typeorm';
import { groupBy } from '../platform/group-by.js';
import { Question } from '../questions/question.entity.js';
import { type DecidedQuestion, decideQuestion, type StoredQuestion } from './decide-question.js';
import { foldQuestion, type QuestionVariant } from './fold-question.js';
import { APPLY_BATCH, type ImportContext } from './import-context.js';
import { judgeOutcomes } from './judge-outcomes.js';
import { markChangedRows, rejectRows, type RejectedRows } from './mark-rows.js';
import { problemOfRefusal } from './row-problem.js';
import { writeQuestions } from './write-questions.js';

interface KeyedVariant extends QuestionVariant {
  key: string;
  questionId: string | null;
}

/** Records and settles the questions of an import, a batch at a time; rows that contradict each other are rejected. */
export async function importQuestions(context: ImportContext): Promise<void> {
  const total = await countQuestions(context);
  let done = 0;
  let variants = await readVariants(context, '');
  while (variants.length > 0) {
    await importBatch(context, variants);
    done += new Set(variants.map(({ key }) => key)).size;
    await context.report('questions', done, total);
    variants = await readVariants(context, variants.at(-1)!.key);
  }
}

async function countQuestions({ tx, importId }: ImportContext): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `SELECT count(DISTINCT question_key)::int AS n FROM import_row
     WHERE import_id = $1 AND status IS NULL AND unscorable IS NULL`,
    [importId],
  );
  return row!.n;
}

async function importBatch(context: ImportContext, variants: KeyedVariant[]): Promise<void> {
  const stored = await readStored(context, variants);
  const decided: DecidedQuestion[] = [];
  const rejected: RejectedRows[] = [];
  for (const [key, own] of groupBy(variants, ({ key }) => key)) {
    const known = stored.get(own[0]!.questionId ?? '');
    const { sound, misfits } = judgeOutcomes(own, known?.question);
    const folded = foldQuestion(sound);
    rejected.push(...[...misfits, ...folded.conflicts].map((problem) => ({ key, ...problem })));
    if (sound.length === 0) continue;
    try {
      const decision = decideQuestion(folded, known, context);
      decided.push({ key, cells: folded.cells, stored: known, decision });
    } catch (error) {
      rejected.push({ key, hash: null, problem: problemOfRefusal(error) });
    }
  }
  await rejectRows(context, rejected);
  await writeQuestions(context, decided);
  await markChangedRows(context, decided);
}

/** What the rows of the next batch of questions say, each wording once, in order of keys and lines. */
function readVariants({ tx, importId }: ImportContext, afterKey: string): Promise<KeyedVariant[]> {
  return tx.query<KeyedVariant[]>(
    `WITH batch AS (
       SELECT DISTINCT question_key FROM import_row
       WHERE import_id = $1 AND question_key > $2 AND status IS NULL AND unscorable IS NULL
       ORDER BY question_key LIMIT ${APPLY_BATCH}
     ), variant AS (
       SELECT DISTINCT ON (question_key, question_hash)
              question_key AS key, question_hash AS hash, line, question_id AS "questionId", question AS cells
       FROM import_row JOIN batch USING (question_key)
       WHERE import_id = $1 AND status IS NULL AND unscorable IS NULL
       ORDER BY question_key, question_hash, line
     )
     SELECT * FROM variant ORDER BY key, line`,
    [importId, afterKey],
  );
}

async function readStored(
  { tx, collectionId }: ImportContext,
  variants: readonly KeyedVariant[],
): Promise<Map<string, StoredQuestion>> {
  const ids = [...new Set(variants.flatMap(({ questionId }) => questionId ?? []))];
  const questions = await tx.findBy(Question, { id: In(ids) });
  const rulings = await tx.query<(NonNullable<StoredQuestion['ruling']> & { id: string })[]>(
    `SELECT q.id, r.ruling, r.outcome, r.happened_on AS "happenedOn", r.known_at AS "knownAt"
     FROM question q JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE q.id = ANY ($1) AND q.ruling IS NOT NULL`,
    [ids],
  );
  const events = await tx.query<{ id: string; keys: string[] }[]>(
    `SELECT q.id, array_agg(k.key) AS keys FROM question q
     JOIN event_key k ON k.event_id = q.event_id AND k.collection_id = $2
     WHERE q.id = ANY ($1) GROUP BY q.id`,
    [ids, collectionId],
  );
  const rulingOf = new Map(rulings.map((ruling) => [ruling.id, ruling]));
  const eventKeysOf = new Map(events.map(({ id, keys }) => [id, keys]));
  return new Map(
    questions.map((question) => [
      question.id,
      { question, ruling: rulingOf.get(question.id) ?? null, eventKeys: eventKeysOf.get(question.id) ?? [] },
    ]),
  );
}

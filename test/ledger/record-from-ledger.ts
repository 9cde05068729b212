import type { SyntheticForecast, SyntheticQuestion } from '../golden/synthetic-set.js';

interface Change {
  kind: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- what each kind says is read by its name below
  payload: any;
}

/** Every change that an exported ledger tells, in order; an import tells of many at once. */
function changesOf(ndjson: string): Change[] {
  const [, ...entries] = ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return entries.flatMap(({ kind, payload }): Change[] => {
    const change = { kind, payload: JSON.parse(payload) };
    return kind === 'import.rows-applied' ? change.payload.changes : [change];
  });
}

const instant = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** The questions and forecasts of an exported ledger, and nothing else to know them by. Authors go by their slug. */
export function recordFromLedger(ndjson: string): SyntheticQuestion[] {
  const slugs = new Map<string, string>();
  const questions = new Map<string, SyntheticQuestion & { options: string[] | null }>();
  const forecasts = new Map<string, SyntheticForecast>();
  for (const { kind, payload } of changesOf(ndjson)) {
    if (kind === 'author.made') slugs.set(payload.id, payload.slug);
    else if (kind === 'question.recorded') {
      const { id, options, openedAt, closesAt, deadlineAt, referenceProbability } = payload;
      questions.set(id, {
        ref: id,
        options,
        optionCount: options?.length ?? 2,
        openedAt: instant(openedAt)!,
        closesAt: instant(closesAt ?? deadlineAt)!,
        knownAt: null,
        outcome: null,
        reference: referenceProbability === null ? null : Number(referenceProbability),
        forecasts: [],
      });
    } else if (kind === 'forecast.logged') {
      const { id, questionId, statement, probability, distribution, withdrawnAt = null } = payload;
      const forecast = {
        author: slugs.get(statement.authorId)!,
        saidAt: instant(statement.saidAt)!,
        withdrawnAt: instant(withdrawnAt),
        probabilities: (distribution ?? [probability]).map(Number),
      };
      forecasts.set(id, forecast);
      questions.get(questionId)!.forecasts.push(forecast);
    } else if (kind === 'forecast.withdrawn')
      forecasts.get(payload.id)!.withdrawnAt = instant(payload.withdrawnAt);
    else if (kind === 'question.resolved' || kind === 'question.reopened') {
      const { questionId, ruling, outcome, outcomeValue, knownAt } = payload;
      const question = questions.get(questionId)!;
      question.knownAt = instant(knownAt);
      if (ruling === 'resolved')
        question.outcome = question.options?.indexOf(outcome) ?? Number(outcomeValue);
      else question.outcome = ruling === 'reopened' ? null : ruling;
    }
  }
  return [...questions.values()];
}

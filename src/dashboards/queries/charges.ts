import type { ForecastRow, StatementRow } from '../../forecasts/read-forecast.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import type { Attribution } from '../pages/props/common.js';
import type { Charge as ChargeProps, EventQuestion, NoChargeReason } from '../pages/props/event.js';
import { toLikelihood } from './question-forecasts.js';
import type { QuestionScore } from './question-scores.js';

/** What one unit of an event is charged, with whom that is. */
export type Charge = ChargeProps & { name: PartyRef };

/** What an event page is made of. Forecasts are those that still belong to their questions, oldest first. */
export interface EventRecord {
  questions: readonly EventQuestion[];
  forecasts: readonly ForecastRow[];
  /** Statements about the event that give no forecast. */
  statements: readonly StatementRow[];
  /** Of one rule. */
  scores: readonly QuestionScore[];
}

interface Unit {
  questionId: string;
  kind: PartyKind;
  party: PartyRef;
  attribution: Attribution | null;
  forecasts: ForecastRow[];
}

/** Who answers for which words: what each unit of the event is charged, or why it is charged nothing. */
export function toCharges(record: EventRecord): Charge[] {
  const withOwnWords = new Set(
    [...record.forecasts, ...record.statements]
      .filter(({ wording }) => wording !== 'paraphrased')
      .map(({ author }) => author.id),
  );
  return record.questions.flatMap((question) =>
    unitsOf(record.forecasts.filter(({ questionId }) => questionId === question.questionId)).map((unit) => {
      const score = record.scores.find((candidate) => isOf(unit, candidate));
      return {
        questionId: unit.questionId,
        kind: unit.kind,
        name: unit.party,
        attribution: unit.attribution,
        brier: score?.brier ?? null,
        wis: score?.wis ?? null,
        likelihood: likelihoodOf(unit.forecasts),
        reason: score ? null : reasonFor(unit, question, withOwnWords),
      };
    }),
  );
}

function unitsOf(forecasts: readonly ForecastRow[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const forecast of forecasts) {
    const { questionId, author, source, attribution } = forecast;
    const keys: Omit<Unit, 'forecasts'>[] = [
      { questionId, kind: 'author', party: author, attribution: null },
    ];
    if (source) keys.push({ questionId, kind: 'source', party: source, attribution });
    for (const key of keys) {
      const name = `${key.kind} ${key.party.id} ${key.attribution}`;
      const unit = units.get(name) ?? { ...key, forecasts: [] };
      unit.forecasts.push(forecast);
      units.set(name, unit);
    }
  }
  return [...units.values()].toSorted((a, b) => a.kind.localeCompare(b.kind));
}

function isOf(unit: Unit, score: QuestionScore): boolean {
  return (
    score.questionId === unit.questionId &&
    score.kind === unit.kind &&
    score.party.id === unit.party.id &&
    score.attribution === unit.attribution
  );
}

function likelihoodOf(forecasts: readonly ForecastRow[]): Charge['likelihood'] {
  const last = forecasts.findLast(({ late }) => !late) ?? forecasts.at(-1);
  return last ? toLikelihood(last) : null;
}

/** What would keep the unit from being charged whatever comes true goes before what the ruling decides. */
function reasonFor(
  { kind, party, forecasts }: Unit,
  { status }: EventQuestion,
  withOwnWords: ReadonlySet<string>,
): NoChargeReason {
  const every = (holds: (forecast: ForecastRow) => boolean) => forecasts.every(holds);
  if (kind === 'author' && withOwnWords.has(party.id) && every((f) => f.wording === 'paraphrased')) {
    return 'own-words-on-file';
  }
  if (every(({ probability, stance }) => probability === null || stance === 'intention')) {
    return 'tracked-not-scored';
  }
  if (every(({ late }) => late)) return 'late';
  if (status === 'ambiguous' || status === 'annulled') return status;
  return status === 'resolved' ? 'withdrawn' : 'awaiting-ruling';
}

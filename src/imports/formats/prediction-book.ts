import { jsonItems } from '../files/json-items.js';
import {
  cellsOf,
  type Format,
  type FormatRow,
  isJson,
  keysIn,
  membersOf,
  type Reading,
  textOf,
} from './format.js';
import { questionText } from './texts.js';
import { knownBy } from './times.js';

/** What PredictionBook's API answers: predictions with the responses of each, confidence in percent. */
export const predictionBook: Format = {
  id: 'predictionbook',
  name: 'PredictionBook export',
  needs: { predictions: "the JSON of PredictionBook's API" },
  partOf(head) {
    const keys = keysIn(head);
    return isJson(head) && keys.has('responses') && keys.has('description') && keys.has('deadline')
      ? 'predictions'
      : null;
  },
  async *read(parts, reading) {
    let line = 0;
    for (const file of parts.get('predictions') ?? [])
      for await (const item of jsonItems(file)) {
        if (item.key !== null && item.key !== 'predictions') {
          reading.leftOut.add(item.key === 'user' ? 'accounts' : `members called ${item.key}`);
          continue;
        }
        for (const row of rowsOf(membersOf(item), reading)) yield { line: ++line, ...row };
      }
  },
};

function* rowsOf(
  prediction: Record<string, unknown>,
  { leftOut }: Reading,
): Generator<Omit<FormatRow, 'line'>> {
  const deadline = textOf(prediction.deadline);
  const judgedAt = textOf(prediction.last_judgement_at);
  const isWithdrawn = prediction.withdrawn === true;
  const judged = prediction.outcome === true ? 'yes' : prediction.outcome === false ? 'no' : undefined;
  const outcome = isWithdrawn ? 'annulled' : judged;
  const group = textOf(prediction.description_with_group);
  const question = {
    question_ref: `predictionbook:${textOf(prediction.id)}`,
    question: questionText(group ?? textOf(prediction.description), leftOut),
    opened_at: textOf(prediction.created_at),
    deadline,
    outcome,
    known_at: judged && !isWithdrawn ? knownBy(judgedAt, deadline) : undefined,
    resolved_at: judged && !isWithdrawn ? judgedAt : undefined,
  };
  if (prediction.mean_confidence != null) leftOut.add('means of all confidences, which are computed anew');
  const responses = Array.isArray(prediction.responses) ? prediction.responses : [];
  let count = 0;
  for (const value of responses) {
    const response = membersOf({ value });
    if (response.comment) leftOut.add('comments');
    if (typeof response.confidence !== 'number') continue;
    count++;
    yield {
      cells: cellsOf({
        ...question,
        author: textOf(response.user_label) ?? `PredictionBook user ${textOf(response.user_id)}`,
        publication: 'PredictionBook',
        probability: `${response.confidence}%`,
        said_at: textOf(response.created_at),
        forecast_ref: `predictionbook:${textOf(response.id)}`,
      }),
    };
  }
  if (count === 0) leftOut.add('predictions without a forecast');
}

import type { Forecast } from '../forecasts/forecast.entity.js';
import type { ForecastForm } from '../questions/question-types.js';
import type { Statement } from '../forecasts/statement.entity.js';
import type { ImportedChange } from './append-import-entries.js';
import type { ImportContext } from './import-context.js';

type Written = Pick<Forecast, 'stance' | ForecastForm | 'normalised' | 'phrase' | 'scale' | 'withdrawnAt'> &
  Omit<Statement, 'id'> & {
    line: number;
    statementId: string;
    forecastId: string | null;
    questionId: string | null;
  };

/** Which rows to read back: those of a status, after a line. */
export interface Slice {
  status: 'added' | 'changed';
  afterLine: number;
  limit: number;
}

/**
 * What the record now holds for some rows, as the ledger is told of it.
 * @returns `lastLine` is `null` where there are no more rows
 */
export async function readWrittenForecasts(
  { tx, importId }: ImportContext,
  { status, afterLine, limit }: Slice,
): Promise<{ changes: ImportedChange[]; lastLine: number | null }> {
  const rows = await tx.query<Written[]>(
    `SELECT r.line, s.id AS "statementId", f.id AS "forecastId", f.question_id AS "questionId",
            f.stance, f.probability, f.distribution, f.normalised, f.quantiles, f.phrase, f.scale, f.withdrawn_at AS "withdrawnAt",
            s.author_id AS "authorId", s.source_id AS "sourceId", s.publication, s.attribution, s.wording, s.quote,
            s.language, s.url, s.page_title AS "pageTitle", s.said_at AS "saidAt", s.event_id AS "eventId", s.unscorable,
            s.review_on AS "reviewOn", s.collection_id AS "collectionId", s.recorded_at AS "recordedAt"
     FROM (
       SELECT line, statement_id, question_id, forecast_id, unscorable FROM import_row
       WHERE import_id = $1 AND status = $2 AND line > $3 AND forecast_key IS NOT NULL
       ORDER BY line LIMIT $4
     ) r
     JOIN statement s ON s.id = r.statement_id
     LEFT JOIN forecast f ON r.unscorable IS NULL AND f.question_id = r.question_id AND f.id = r.forecast_id
     ORDER BY r.line`,
    [importId, status, afterLine, limit],
  );
  const verb =
    status === 'added'
      ? { forecast: 'logged', statement: 'recorded' }
      : { forecast: 'corrected', statement: 'corrected' };
  return {
    changes: rows.map((row) => toChange(row, verb)),
    lastLine: rows.at(-1)?.line ?? null,
  };
}

function toChange(
  {
    line: _line,
    statementId,
    forecastId,
    questionId,
    stance,
    probability,
    distribution,
    normalised,
    quantiles,
    phrase,
    scale,
    withdrawnAt,
    ...statement
  }: Written,
  verb: { forecast: string; statement: string },
): ImportedChange {
  if (forecastId === null || questionId === null) {
    return {
      stream: `statement:${statementId}`,
      kind: `statement.${verb.statement}`,
      payload: { id: statementId, ...statement },
    };
  }
  return {
    stream: `question:${questionId}`,
    kind: `forecast.${verb.forecast}`,
    payload: {
      id: forecastId,
      questionId,
      statementId,
      stance,
      probability,
      distribution,
      normalised,
      quantiles: quantiles?.map((quantile) => ({ ...quantile })) ?? null,
      phrase,
      scale,
      withdrawnAt,
      statement,
    },
  };
}

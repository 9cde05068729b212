import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { entities } from '../../src/entities.js';
import { AddForecastService } from '../../src/forecasts/add-forecast.service.js';
import {
  addForecastSchema,
  giveReadingSchema,
  statementSchema,
  withdrawalSchema,
} from '../../src/forecasts/forecast.schemas.js';
import { LogPredictionService } from '../../src/forecasts/log-prediction.service.js';
import { MergeQuestionsService } from '../../src/forecasts/merge-questions.service.js';
import { MoveForecastService } from '../../src/forecasts/move-forecast.service.js';
import { predictionSchema } from '../../src/forecasts/prediction.schemas.js';
import { ReadForecastPhrasesService } from '../../src/forecasts/read-forecast-phrases.service.js';
import { RecordStatementService } from '../../src/forecasts/record-statement.service.js';
import { WithdrawForecastService } from '../../src/forecasts/withdraw-forecast.service.js';
import { MergePartiesService } from '../../src/parties/merge-parties.service.js';
import type { PartyKind } from '../../src/parties/party.js';
import { localCaller } from '../../src/platform/caller.js';
import { Clock } from '../../src/platform/clock.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { EditQuestionService } from '../../src/questions/edit-question.service.js';
import { PostponeQuestionService } from '../../src/questions/postpone-question.service.js';
import { editQuestionSchema, postponementSchema } from '../../src/questions/question.schemas.js';
import { resolutionSchema } from '../../src/resolutions/resolution.schemas.js';
import { ResolveQuestionService } from '../../src/resolutions/resolve-question.service.js';
import { MatureScoresJob } from '../../src/scores/mature-scores.job.js';
import { createTestDatabase } from '../support/database.js';

const caller = () => localCaller(uuidv7());

/** A record on a database of its own, written as the API would write it. */
export interface TestRecord {
  dataSource: DataSource;
  log(prediction: z.input<typeof predictionSchema>): ReturnType<LogPredictionService['log']>;
  forecast(
    questionId: string,
    said: z.input<typeof addForecastSchema>,
  ): ReturnType<AddForecastService['add']>;
  state(said: z.input<typeof statementSchema>): ReturnType<RecordStatementService['record']>;
  resolve(
    questionId: string,
    rule: z.input<typeof resolutionSchema>,
    expectedVersion?: number,
  ): ReturnType<ResolveQuestionService['resolve']>;
  edit(
    questionId: string,
    changes: z.input<typeof editQuestionSchema>,
  ): ReturnType<EditQuestionService['edit']>;
  postpone(
    questionId: string,
    postponement: z.input<typeof postponementSchema>,
  ): ReturnType<PostponeQuestionService['postpone']>;
  reopen(questionId: string): ReturnType<ResolveQuestionService['reopen']>;
  withdraw(forecastId: string, withdrawnAt: string): ReturnType<WithdrawForecastService['withdraw']>;
  read(
    forecastId: string,
    reading: z.input<typeof giveReadingSchema>,
  ): ReturnType<ReadForecastPhrasesService['give']>;
  mergeQuestions(id: string, into: string): ReturnType<MergeQuestionsService['merge']>;
  /** Counts what has matured in the totals, as the sweep does. */
  mature(): Promise<void>;
  move(forecastId: string, toQuestionId: string): ReturnType<MoveForecastService['move']>;
  /** Both by id or slug. */
  merge(kind: PartyKind, from: string, into: string): ReturnType<MergePartiesService['merge']>;
  /** Moves the database's clock. */
  setNow(instant: string): Promise<void>;
  /** Empties every table but those of the ledger, which cannot forget. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** @param now where the database's clock stands */
export async function openTestRecord(now: string): Promise<TestRecord> {
  const database = await createTestDatabase();
  const dataSource = await openDataSource(database.url, entities);
  const transactions = new Transactions(dataSource);
  const clock = new Clock(dataSource);
  const setNow = async (instant: string) => {
    const literal = z.iso.datetime().parse(instant);
    await dataSource.query(
      `CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
       AS $$SELECT timestamptz '${literal}'$$`,
    );
  };
  await setNow(now);
  return {
    dataSource,
    setNow,
    log: (prediction) =>
      new LogPredictionService(transactions, clock).log(predictionSchema.parse(prediction), caller()),
    forecast: (questionId, said) =>
      new AddForecastService(transactions, clock).add(questionId, addForecastSchema.parse(said), caller()),
    state: (said) =>
      new RecordStatementService(transactions, clock).record(statementSchema.parse(said), caller()),
    resolve: (questionId, rule, expectedVersion) =>
      new ResolveQuestionService(transactions, clock).resolve(
        questionId,
        resolutionSchema.parse(rule),
        expectedVersion ?? null,
        caller(),
      ),
    edit: (questionId, changes) =>
      new EditQuestionService(transactions).edit(questionId, editQuestionSchema.parse(changes), 1, caller()),
    postpone: (questionId, postponement) =>
      new PostponeQuestionService(transactions, clock).postpone(
        questionId,
        postponementSchema.parse(postponement),
        caller(),
      ),
    reopen: (questionId) =>
      new ResolveQuestionService(transactions, clock).reopen(questionId, null, caller()),
    withdraw: (forecastId, withdrawnAt) =>
      new WithdrawForecastService(transactions, clock).withdraw(
        forecastId,
        withdrawalSchema.parse({ withdrawnAt }),
        caller(),
      ),
    read: (forecastId, reading) =>
      new ReadForecastPhrasesService(transactions).give(
        forecastId,
        giveReadingSchema.parse(reading),
        caller(),
      ),
    mergeQuestions: (id, into) => new MergeQuestionsService(transactions).merge(id, into, caller()),
    mature: () => dataSource.transaction((tx) => new MatureScoresJob().handle(tx)),
    move: (forecastId, toQuestionId) =>
      new MoveForecastService(transactions).move(forecastId, toQuestionId, caller()),
    merge: (kind, from, into) => new MergePartiesService(transactions).merge(kind, from, into, caller()),
    clear: async () => {
      const [tables] = await dataSource.query<{ list: string }[]>(
        `SELECT string_agg(quote_ident(tablename), ', ') AS list FROM pg_tables
         WHERE schemaname = 'public' AND tablename <> 'migrations' AND tablename NOT LIKE 'ledger%'`,
      );
      await dataSource.query(`TRUNCATE ${tables!.list}`);
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

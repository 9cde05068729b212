import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';

/** By which an answer is found again among what was written. */
export const REQUEST_HEADER = 'x-fuzz-request';

/** Attempts to sign in are counted, and it is noted when somebody was last there: nothing of the record. */
const BESIDE_THE_RECORD = new Set(['api_token', 'session', 'sign_in_attempt']);
const WRITES =
  /\b(?:INSERT\s+INTO|MERGE\s+INTO|DELETE\s+FROM|TRUNCATE|COPY)\s+(?:ONLY\s+)?"?(\w+)|\bUPDATE\s+(?:ONLY\s+)?"?(\w+)"?(?:\s+(?:AS\s+)?"?\w+"?)?\s+SET\b/gi;
const BEGIN = /^\s*(?:BEGIN|START TRANSACTION)\b/i;
const COMMIT = /^\s*(?:COMMIT|END)\b/i;
const ROLLBACK = /^\s*ROLLBACK(?!\s+TO)\b/i;

/** The tables that a request wrote to and committed. */
type Written = Set<string>;
type Query = (this: pg.Client, ...args: unknown[]) => unknown;
const prototype = pg.Client.prototype as unknown as { query: Query };

/**
 * Tells what each request wrote, whatever tasks and other requests write meanwhile: follows every request of a service in
 * this process to the statements that it sends.
 */
export class Writes {
  private readonly current = new AsyncLocalStorage<Written>();
  private readonly written = new Map<string, Written>();
  /** What a connection has written in the transaction that is open on it. */
  private readonly open = new WeakMap<pg.Client, Written>();
  private readonly original = prototype.query;

  /** Follows the requests to a service that does not listen yet. */
  watch(app: NestFastifyApplication): void {
    const fastify = app.getHttpAdapter().getInstance();
    const scopes = new WeakMap<object, AsyncResource>();
    fastify.addHook('onRequest', (request, _reply, done) => {
      const id = request.headers[REQUEST_HEADER];
      if (typeof id !== 'string') return done();
      const written: Written = new Set();
      this.written.set(id, written);
      this.current.run(written, () => {
        scopes.set(request, new AsyncResource('fuzz-request'));
        done();
      });
    });
    // A body is read for the connection rather than for the request.
    fastify.addHook('preValidation', (request, _reply, done) => {
      const scope = scopes.get(request);
      if (scope) scope.runInAsyncScope(done);
      else done();
    });
    const { original } = this;
    const note = (client: pg.Client, text: string, answer: unknown) => this.note(client, text, answer);
    prototype.query = function query(this: pg.Client, ...args: unknown[]) {
      const answer = original.apply(this, args);
      note(this, textOf(args[0]), answer);
      return answer;
    };
  }

  stop(): void {
    prototype.query = this.original;
  }

  /** The tables that a request wrote to, in order; it is forgotten then. */
  take(id: string): string[] {
    const tables = this.written.get(id) ?? [];
    this.written.delete(id);
    return [...tables].toSorted();
  }

  private note(client: pg.Client, text: string, answer: unknown): void {
    const request = this.current.getStore();
    const isDone = answer instanceof Promise ? answer : Promise.resolve({ rowCount: null });
    if (BEGIN.test(text)) this.open.set(client, new Set());
    else if (ROLLBACK.test(text)) this.open.delete(client);
    else if (COMMIT.test(text)) {
      const tables = this.open.get(client);
      this.open.delete(client);
      if (tables && request) void isDone.then(() => tables.forEach((table) => request.add(table)), ignore);
    } else {
      const tables = tablesIn(text);
      const into = this.open.get(client) ?? request;
      if (tables.length > 0 && into)
        void isDone.then(
          (result) => isEmpty(text, result) || tables.forEach((table) => into.add(table)),
          ignore,
        );
    }
  }
}

const ignore = () => {};

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}

const tablesIn = (text: string): string[] =>
  [...text.matchAll(WRITES)]
    .map(([, inserted, updated]) => (inserted ?? updated)!.toLowerCase())
    .filter((table) => !BESIDE_THE_RECORD.has(table));

/** A statement that found no row has written none; what stands before a `SELECT` cannot be told by its rows. */
const isEmpty = (text: string, { rowCount }: { rowCount: number | null }) =>
  rowCount === 0 && !/^\s*WITH\b/i.test(text);

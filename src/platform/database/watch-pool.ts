import type { Pool, PoolClient } from 'pg';
import { isAnsweringRequest } from '../http/request-context.js';
import { Patience } from './patience.js';

/** Readers are promised an answer within two seconds. */
const REQUEST = { waitMs: 800, answerMs: 1_000 };
/** Work in the background rather waits than loses what it has done. */
const WORK = { waitMs: 30_000, answerMs: 10_000 };

type Acquired = Parameters<Pool['connect']>[0];

/**
 * Keeps those who wait for a connection, or for the answer to a query, from waiting for a server that fell silent: one that
 * is frozen, or whose packets are lost, and that no socket tells is gone. A slow statement is left alone for as long as
 * the server answers others.
 */
export class PoolWatch {
  private readonly request: Patience;
  private readonly work: Patience;

  constructor(url: string) {
    this.request = new Patience(url, REQUEST);
    this.work = new Patience(url, WORK);
  }

  private get patience(): Patience {
    return isAnsweringRequest() ? this.request : this.work;
  }

  /** Watches what a connection is asked from now on. One that is given up is closed, and the pool makes another. */
  readonly watchClient = (client: PoolClient): void => {
    // Looked up anew each time, so that whoever watches the driver itself still sees every statement.
    const driver = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
    const watched = (...given: unknown[]) => {
      const answer: unknown = Reflect.apply(driver.query, client, given);
      if (answer instanceof Promise) {
        const stop = this.patience.watch((error) => client.connection.stream.destroy(error));
        answer.then(stop, stop);
      }
      return answer;
    };
    client.query = watched as PoolClient['query'];
  };

  /** Watches how long the pool takes to hand out a connection. */
  watchPool(pool: Pool): void {
    const connect = pool.connect.bind(pool) as (acquired: Acquired) => void;
    const watched = (acquired: Acquired) => {
      let isGivenUp = false;
      const stop = this.patience.watch((error) => {
        isGivenUp = true;
        acquired(error, undefined, () => {});
      });
      connect((error, client, release) => {
        stop();
        if (!isGivenUp) acquired(error, client, release);
        else if (client) release();
      });
    };
    pool.connect = watched as Pool['connect'];
  }
}

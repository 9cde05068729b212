import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

interface PatienceOptions {
  /** How long to wait before the server is asked whether it is there, and again each time it is. */
  waitMs: number;
  /** How long it has to answer that. */
  answerMs: number;
}

const STEPS = 10;
/** How long an answer stands for those who ask next. */
const FRESH_MS = 200;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Waits for a database for as long as it is there, however long that takes. */
export class Patience {
  private asked: Promise<boolean> | undefined;

  constructor(
    private readonly url: string,
    private readonly options: PatienceOptions,
  ) {}

  /**
   * @param giveUp is called once, when the server is found away
   * @returns ends the watch; to be called when what was waited for has come
   */
  watch(giveUp: (error: Error) => void): () => void {
    let isOver = false;
    let timer: NodeJS.Timeout;
    const wait = () => {
      timer = setTimeout(() => void ask(), this.options.waitMs).unref();
    };
    const ask = async () => {
      const isThere = await this.isThere();
      if (isOver) return;
      if (isThere) wait();
      else giveUp(Object.assign(new Error('The database does not answer'), { code: 'ETIMEDOUT' }));
    };
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }

  /** All who wait ask together, so that a slow server is not asked by each of them. */
  private isThere(): Promise<boolean> {
    this.asked ??= asksInVain(this.url, this.options.answerMs).then((inVain) => {
      setTimeout(() => (this.asked = undefined), FRESH_MS).unref();
      return !inVain;
    });
    return this.asked;
  }
}

/**
 * Whether a new connection is kept waiting. A refusal in the server's own words is an answer; a query is not asked, since
 * a busy pooler would let it wait.
 */
async function asksInVain(url: string, answerMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2 * answerMs });
  client.on('error', () => {});
  const answer = client.connect().then(
    () => false,
    (error: { code?: string }) => !SQLSTATE.test(error.code ?? ''),
  );
  const inVain = await Promise.race([answer, silence(answerMs)]);
  client.end().catch(() => {});
  return inVain;
}

/** Passes in steps, so that while this process itself is busy no time passes. */
async function silence(ms: number): Promise<true> {
  for (let step = 0; step < STEPS; step++) await sleep(ms / STEPS, undefined, { ref: false });
  return true;
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const REQUESTS = 20_000;
const SEED = 20_261_124;
/** Where others keep the machine busy, as many are sent as there is time for. */
const MOST_MINUTES = 4;

describe('the fuzzer', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  /** @throws Error with all that was said, where the program ends with anything but 0 */
  async function run(program: string, ...args: string[]): Promise<string> {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
    const node = ['--import', './test/support/run-typescript.mjs', `test/fuzz/${program}.ts`];
    const ran = promisify(execFile)(process.execPath, [...node, ...args], { env, maxBuffer: 2 ** 28 });
    try {
      return (await ran).stdout;
    } catch (error) {
      const { message, stdout } = error as { message: string; stdout: string };
      throw new Error(`${message}\n${stdout}`, { cause: error });
    }
  }

  it('finds out a route that writes and then refuses, whatever others write meanwhile', async () => {
    expect(JSON.parse(await run('wrong-routes'))).toEqual({
      nothing: [],
      statement: ['collection'],
      transaction: ['collection'],
      deletion: ['collection'],
      'rolled-back': [],
    });
  }, 120_000);

  it(
    'finds nothing wrong with the service',
    async () => {
      // How long an answer takes depends on the machine; that is for `npm run fuzz`.
      const limits = ['--minutes', String(MOST_MINUTES), '--slow-ms', '60000'];
      const said = await run('run', '--requests', String(REQUESTS), '--seed', String(SEED), ...limits);
      expect(said).toMatch(/ 0 classes of faults/);
      expect(said).toMatch(/"problem":null},"differences":0,"deadTasks":0}/);
    },
    (MOST_MINUTES + 3) * 60_000,
  );
});

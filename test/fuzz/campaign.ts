import fc from 'fast-check';
import { type Actor, makeActors } from './actors.js';
import { afterwards, type Aftermath } from './aftermath.js';
import { ApiRequests } from './api-requests.js';
import { Changes } from './changes.js';
import { Coverage, type RouteCount } from './coverage.js';
import { readDocument } from './document.js';
import { type Fault, Oracles } from './oracles.js';
import { fillForm, type FormPlan, formPlan, pageRequest } from './page-requests.js';
import { Pool } from './pool.js';
import { protocolRequest } from './protocol-requests.js';
import { asCurl, type FuzzAnswer, type FuzzRequest } from './request.js';
import { hangUp, send } from './send.js';
import { Site } from './site.js';
import type { Target } from './target.js';

export interface Options {
  requests: number;
  seed: number;
  /** What an answer may take, on a machine that does nothing else. */
  slowMs: number;
  actors?: readonly Actor[];
  onProgress?: (sent: number, findings: number) => void;
  onFinding?: (finding: Finding) => void;
}

/** A class of faults, told by its smallest example. */
export interface Finding extends Fault {
  route: string;
  seed: number;
  /** How many requests ran into it. */
  count: number;
  reproduction: string;
  answer: string;
}

export interface Report {
  seed: number;
  requests: number;
  findings: Finding[];
  routes: RouteCount[];
  statuses: Record<string, number>;
  slowestMs: number;
  aftermath: Aftermath;
}

const CHUNK = 400;
const CHUNKS_PER_EXPLORATION = 20;
/** Smaller requests that are tried before an example is taken as small enough. */
const MOST_SHRINKS = 150;

/** Sends so many requests, and gives every class of faults with its smallest example. */
export async function runCampaign(target: Target, options: Options): Promise<Report> {
  const campaign = await Campaign.prepare(target, options);
  try {
    return await campaign.run();
  } finally {
    hangUp();
  }
}

interface Attempt {
  request: FuzzRequest;
  answer: FuzzAnswer | null;
  faults: Fault[];
}

class Campaign {
  private readonly findings = new Map<string, Finding>();
  private sent = 0;
  private slowestMs = 0;
  private failing: { signature: string; attempt: Attempt; fault: Fault; shrinks: number } | null = null;

  private constructor(
    private readonly target: Target,
    private readonly options: Options,
    private readonly plan: fc.Arbitrary<FuzzRequest | FormPlan>,
    private readonly parts: {
      pool: Pool;
      site: Site;
      oracles: Oracles;
      changes: Changes;
      coverage: Coverage;
    },
  ) {}

  static async prepare(target: Target, options: Options): Promise<Campaign> {
    const document = await readDocument(target.url);
    const pool = new Pool(target.database);
    const changes = new Changes(target.database);
    const coverage = new Coverage(document, target.routes);
    const actors = options.actors ?? (await makeActors(target.database, document));
    // Most get through with the first; the others are there to be refused.
    const actor = fc.oneof(
      { weight: 3, arbitrary: fc.constant(actors[0]!) },
      { weight: 1, arbitrary: fc.constantFrom(...actors) },
    );
    const site = new Site(target.url, target.routes, pool, actors[0]!);
    const api = new ApiRequests(document, pool, actor);
    const paths = () => [
      ...[...site.addresses.values()].flat(),
      ...document.operations.map(({ path }) => path.replace(/\{\w+\}/, pool.pick('question', 0).id)),
    ];
    const plan = fc.oneof<fc.MaybeWeightedArbitrary<FuzzRequest | FormPlan>[]>(
      { weight: 70, arbitrary: api.any() },
      { weight: 8, arbitrary: protocolRequest(paths, actor) },
      { weight: 12, arbitrary: pageRequest(() => site, actor) },
      { weight: 10, arbitrary: formPlan(() => site, actor) },
    );
    return new Campaign(target, options, plan, {
      pool,
      site,
      oracles: new Oracles(document),
      changes,
      coverage,
    });
  }

  async run(): Promise<Report> {
    const { requests, seed, onProgress } = this.options;
    const { pool, site, changes, coverage } = this.parts;
    await changes.begin();
    for (let chunk = 0; this.sent < requests; chunk++) {
      await pool.refresh();
      if (chunk % CHUNKS_PER_EXPLORATION === 0) await site.explore();
      await changes.committed();
      await this.runChunk(seed + chunk, Math.min(CHUNK, requests - this.sent));
      onProgress?.(this.sent, this.findings.size);
    }
    return {
      seed,
      requests: this.sent,
      findings: [...this.findings.values()],
      routes: coverage.routes(),
      statuses: coverage.statuses(),
      slowestMs: Math.round(this.slowestMs),
      aftermath: await afterwards(this.target),
    };
  }

  private async runChunk(seed: number, numRuns: number): Promise<void> {
    this.failing = null;
    const property = fc.asyncProperty(this.plan, async (plan) => {
      const request = 'texts' in plan ? await fillForm(this.parts.site, plan) : plan;
      if (request) this.keep(await this.attempt(request));
    });
    const { failed } = await fc.check(property, { seed, numRuns });
    if (failed) this.conclude(seed);
  }

  /** @throws Error where an answer was wrong in a way that is new, for the request to be made smaller */
  private keep(attempt: Attempt): void {
    for (const fault of attempt.faults) {
      const signature = signatureOf(attempt.request, fault);
      const known = this.findings.get(signature);
      if (known) known.count++;
      else if (this.failing === null) this.failing = { signature, attempt, fault, shrinks: 0 };
      if (this.failing?.signature !== signature || ++this.failing.shrinks > MOST_SHRINKS) continue;
      Object.assign(this.failing, { attempt, fault });
      throw new Error(signature);
    }
  }

  private conclude(seed: number): void {
    const { signature, attempt, fault } = this.failing!;
    const { request, answer } = attempt;
    const finding: Finding = {
      ...fault,
      route: request.route ?? request.method,
      seed,
      count: 1,
      reproduction: asCurl(request),
      answer: answer ? `${answer.status} ${answer.text.slice(0, 300)}` : '',
    };
    this.findings.set(signature, finding);
    this.options.onFinding?.(finding);
  }

  private async attempt(request: FuzzRequest): Promise<Attempt> {
    const { oracles, changes, coverage } = this.parts;
    const answer = await this.ask(request);
    if (answer instanceof Error)
      return {
        request,
        answer: null,
        faults: isOurs(answer) ? [] : [{ oracle: 'no-answer', detail: answer.message }],
      };
    coverage.count(request, answer);
    const faults = oracles.judge(request, answer);
    const committed = await changes.committed();
    if (committed.length > 0 && answer.status >= 400 && answer.status < 500) {
      const tables = await changes.tablesOf(committed);
      if (tables.length > 0)
        faults.push({ oracle: 'changed', detail: `${answer.status} wrote to ${tables.join(', ')}` });
    }
    if (answer.ms > this.options.slowMs && (await this.isSlowAgain(request)))
      faults.push({ oracle: 'slow', detail: 'takes too long' });
    return { request, answer, faults };
  }

  /** Something else may have kept the machine busy. */
  private async isSlowAgain(request: FuzzRequest): Promise<boolean> {
    const again = await this.ask(request);
    await this.parts.changes.committed();
    return again instanceof Error || again.ms > this.options.slowMs;
  }

  private async ask(request: FuzzRequest): Promise<FuzzAnswer | Error> {
    this.sent++;
    try {
      const answer = await send(this.target.url, request);
      this.slowestMs = Math.max(this.slowestMs, answer.ms);
      return answer;
    } catch (error) {
      return error as Error;
    }
  }
}

/** Whether it was our own client that would not send something. */
const isOurs = (error: Error) =>
  ['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_HTTP_INVALID_HEADER_VALUE'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );

function signatureOf({ route, method }: FuzzRequest, { oracle, detail }: Fault): string {
  const plain = detail.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/\/\d+/g, '/N');
  return `${oracle} ${route ?? method} ${plain}`;
}

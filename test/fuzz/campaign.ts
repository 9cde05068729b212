import fc from 'fast-check';
import { makeActors, weightOf } from './actors.js';
import { afterwards, type Aftermath } from './aftermath.js';
import { Coverage, type RouteCount } from './coverage.js';
import { readDocument } from './document.js';
import { Fresh } from './fresh.js';
import { type Fault, Oracles } from './oracles.js';
import { fillForm, type FormPlan } from './page-requests.js';
import { anyRequest } from './plan.js';
import { Pool } from './pool.js';
import { asCurl, type FuzzAnswer, type FuzzRequest } from './request.js';
import { hangUp, isOurs, send } from './send.js';
import { Site } from './site.js';
import type { Target } from './target.js';
import { Traffic } from './traffic.js';

export interface Options {
  requests: number;
  seed: number;
  /** What an answer may take, on a machine that does nothing else. */
  slowMs: number;
  /** How many requests may be under way at once. */
  clients?: number;
  /** When to stop, however many were sent, as `performance.now()` counts. */
  untilMs?: number;
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

const CLIENTS = 6;
/** Requests that one client sends for one seed. */
const CHUNK = 250;
const PER_EXPLORATION = 4000;
const PER_REFRESH = 500;
/** A large record is not looked through for most of the time. */
const MOST_TIME_REFRESHING = 0.1;
/** Smaller requests that are tried before an example is taken as small enough. */
const MOST_SHRINKS = 150;

/** Sends so many requests, and gives every class of faults with its smallest example. */
export async function runCampaign(target: Target, options: Options): Promise<Report> {
  const campaign = await Campaign.prepare(target, options);
  return campaign.run().finally(hangUp);
}

/** A class of faults that came up for the first time, while a smaller request is looked for. */
interface Failing {
  signature: string;
  attempt: Attempt;
  fault: Fault;
  shrinks: number;
}

interface Attempt {
  request: FuzzRequest;
  answer: FuzzAnswer | null;
  faults: Fault[];
}

class Campaign {
  private readonly findings = new Map<string, Finding>();
  private sent = 0;
  private chunks = 0;
  private slowestMs = 0;
  private exploredAt = -Infinity;
  private refreshed = { at: -Infinity, untilMs: 0 };
  private tidying: Promise<void> | null = null;
  /** Classes of which a smaller example is looked for. */
  private readonly shrinking = new Set<string>();
  private readonly traffic = new Traffic();

  private constructor(
    private readonly target: Target,
    private readonly options: Options,
    private readonly plan: fc.Arbitrary<FuzzRequest | FormPlan>,
    private readonly parts: {
      pool: Pool;
      site: Site;
      oracles: Oracles;
      fresh: Fresh;
      coverage: Coverage;
    },
  ) {}

  static async prepare(target: Target, options: Options): Promise<Campaign> {
    const { url, database, routes } = target;
    const document = await readDocument(url);
    const pool = new Pool(database);
    const actors = await makeActors(database, url);
    const actor = fc.oneof(...actors.map((one) => ({ weight: weightOf(one), arbitrary: fc.constant(one) })));
    const site = new Site(url, routes, pool, actors[0]!);
    const parts = {
      pool,
      site,
      oracles: new Oracles(document),
      fresh: new Fresh(database, url),
      coverage: new Coverage(document, routes),
    };
    await parts.fresh.begin();
    return new Campaign(target, options, anyRequest(document, actor, parts), parts);
  }

  async run(): Promise<Report> {
    const { seed, clients = CLIENTS } = this.options;
    await Promise.all(Array.from({ length: clients }, () => this.runClient()));
    const { coverage } = this.parts;
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

  private async runClient(): Promise<void> {
    const { requests, seed, clients = CLIENTS, untilMs = Infinity, onProgress } = this.options;
    while (this.sent < requests && performance.now() < untilMs) {
      await (this.tidying ??= this.tidy().finally(() => (this.tidying = null)));
      const numRuns = Math.max(1, Math.min(CHUNK, Math.ceil((requests - this.sent) / clients)));
      await this.runChunk(seed + this.chunks++, numRuns);
      onProgress?.(this.sent, this.findings.size);
    }
  }

  /** Looks from time to time at what there is by now. */
  private async tidy(): Promise<void> {
    const { pool, site, fresh } = this.parts;
    const startedMs = performance.now();
    if (this.sent - this.refreshed.at < PER_REFRESH || startedMs < this.refreshed.untilMs) return;
    await fresh.tidy();
    await pool.refresh();
    const endedMs = performance.now();
    this.refreshed = { at: this.sent, untilMs: endedMs + (endedMs - startedMs) / MOST_TIME_REFRESHING };
    if (this.sent - this.exploredAt >= PER_EXPLORATION) {
      this.exploredAt = this.sent;
      await site.explore();
    }
  }

  private async runChunk(seed: number, numRuns: number): Promise<void> {
    const { site } = this.parts;
    const found: { failing: Failing | null } = { failing: null };
    const property = fc.asyncProperty(this.plan, async (plan) => {
      const request = 'texts' in plan ? await fillForm(site, plan) : plan;
      if (request) this.keep(await this.attempt(request), found);
    });
    const { failed, errorInstance } = await fc.check(property, { seed, numRuns });
    if (!failed) return;
    if (!found.failing) throw errorInstance;
    this.conclude(seed, found.failing);
  }

  /** @throws Error where an answer was wrong in a way that is new, for the request to be made smaller */
  private keep(attempt: Attempt, found: { failing: Failing | null }): void {
    for (const fault of attempt.faults) {
      const signature = signatureOf(attempt.request, fault);
      const known = this.findings.get(signature);
      if (known) known.count++;
      else if (found.failing?.signature !== signature && this.shrinking.has(signature)) continue;
      else found.failing ??= { signature, attempt, fault, shrinks: 0 };
      const { failing } = found;
      if (failing?.signature !== signature || ++failing.shrinks > MOST_SHRINKS) continue;
      Object.assign(failing, { attempt, fault });
      this.shrinking.add(signature);
      throw new Error(signature);
    }
  }

  private conclude(seed: number, { signature, attempt, fault }: Failing): void {
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
    this.shrinking.delete(signature);
    this.options.onFinding?.(finding);
  }

  private async attempt(plan: FuzzRequest): Promise<Attempt> {
    const { oracles, coverage, fresh } = this.parts;
    const request = await fresh.fill(plan);
    const answer = await this.ask(request);
    if (answer instanceof Error)
      return {
        request,
        answer: null,
        faults: isOurs(answer) ? [] : [{ oracle: 'no-answer', detail: answer.message }],
      };
    coverage.count(request, answer);
    const faults = oracles.judge(request, answer);
    if (answer.ms > this.options.slowMs && (await this.isSlowAgain(request)))
      faults.push({ oracle: 'slow', detail: 'takes too long' });
    return { request, answer, faults };
  }

  /** Something else may have kept the service busy. */
  private async isSlowAgain(request: FuzzRequest): Promise<boolean> {
    const again = await this.traffic.alone(() => this.send(request));
    return again instanceof Error || again.ms > this.options.slowMs;
  }

  private ask(request: FuzzRequest): Promise<FuzzAnswer | Error> {
    return this.traffic.beside(() => this.send(request));
  }

  private async send(request: FuzzRequest): Promise<FuzzAnswer | Error> {
    this.sent++;
    try {
      const answer = await send(this.target, request);
      this.slowestMs = Math.max(this.slowestMs, answer.ms);
      return answer;
    } catch (error) {
      return error as Error;
    }
  }
}

function signatureOf({ route, method }: FuzzRequest, { oracle, detail }: Fault): string {
  const plain = detail.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/\/\d+/g, '/N');
  return `${oracle} ${route ?? method} ${plain}`;
}

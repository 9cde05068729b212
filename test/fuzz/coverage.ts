import type { ApiDocument } from './document.js';
import type { FuzzAnswer, FuzzRequest } from './request.js';

export interface RouteCount extends Count {
  route: string;
  /** Spent on all of them. */
  ms: number;
  byActor: Record<string, Count>;
  /** Why others were refused. */
  refusals: Record<string, number>;
}

interface Count {
  /** Requests by somebody who may do it. */
  sent: number;
  /** Of these, answered with success; a form leads on by a redirect. */
  succeeded: number;
}

/** Counts what reached each route, for a fuzzer that reaches nothing finds nothing. */
export class Coverage {
  private readonly counts = new Map<string, RouteCount>();
  private readonly byStatus: Record<string, number> = {};

  constructor(document: ApiDocument, routes: readonly string[]) {
    for (const { route } of document.operations) this.of(route);
    for (const route of routes) if (isPage(route)) this.of(route);
  }

  count({ route, actor }: FuzzRequest, answer: FuzzAnswer): void {
    const { status, ms } = answer;
    this.byStatus[status] = (this.byStatus[status] ?? 0) + 1;
    if (route === null || actor.may(route) !== true) return;
    const counted = this.of(route);
    counted.ms += ms;
    if (status >= 400) {
      const why = `${status} ${whyOf(answer)}`;
      counted.refusals[why] = (counted.refusals[why] ?? 0) + 1;
    }
    for (const count of [counted, (counted.byActor[actor.name] ??= { sent: 0, succeeded: 0 })]) {
      count.sent++;
      if (status < 400) count.succeeded++;
    }
  }

  routes(): RouteCount[] {
    return [...this.counts.values()].toSorted((a, b) => (a.route < b.route ? -1 : 1));
  }

  statuses(): Record<string, number> {
    return this.byStatus;
  }

  private of(route: string): RouteCount {
    const known = this.counts.get(route) ?? {
      route,
      sent: 0,
      succeeded: 0,
      ms: 0,
      byActor: {},
      refusals: {},
    };
    this.counts.set(route, known);
    return known;
  }
}

/** The code of a problem, or the first words of a page that shows one. */
function whyOf({ text }: FuzzAnswer): string {
  const [, code] = /"code":"(\w+)"/.exec(text) ?? [];
  const [, shown] = /role="alert"[^>]*>([^]{0,200})/.exec(text) ?? [];
  return (
    code ??
    (shown ?? '')
      .replaceAll(/<[^>]*>?/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 80)
  );
}

/** Pages and their files; what is served of the API is in its document. */
const isPage = (route: string) => /^(GET|POST) \/(?!api\/|health\/)/.test(route) && !route.includes('*');

/** Of so few it cannot be said. */
const FEW = 40;

/** Routes that less than a tenth of the requests got through to; those of somebody who may, where these are many. */
export function hardlyReached(
  routes: readonly RouteCount[],
): (Count & { route: string; refusals?: Record<string, number> })[] {
  return routes.flatMap(({ route, sent, succeeded, byActor, refusals }) => {
    if (isHardly({ sent, succeeded })) return [{ route, sent, succeeded, refusals }];
    return Object.entries(byActor)
      .filter(([, count]) => count.sent >= FEW && isHardly(count))
      .map(([name, count]) => ({ route: `${route} by ${name}`, ...count }));
  });
}

const isHardly = ({ sent, succeeded }: Count) => sent === 0 || succeeded / sent < 0.1;

import type { ApiDocument } from './document.js';
import type { FuzzAnswer, FuzzRequest } from './request.js';

export interface RouteCount {
  route: string;
  /** Requests by somebody who may do it. */
  sent: number;
  /** Of these, answered with success; a form leads on by a redirect. */
  succeeded: number;
  /** Spent on all of them. */
  ms: number;
}

/** Counts what reached each route, for a fuzzer that reaches nothing finds nothing. */
export class Coverage {
  private readonly counts = new Map<string, RouteCount>();
  private readonly byStatus: Record<string, number> = {};

  constructor(document: ApiDocument, routes: readonly string[]) {
    for (const { route } of document.operations) this.of(route);
    for (const route of routes) if (isPage(route)) this.of(route);
  }

  count({ route, actor }: FuzzRequest, { status, ms }: FuzzAnswer): void {
    this.byStatus[status] = (this.byStatus[status] ?? 0) + 1;
    if (route === null || actor.may(route) !== true) return;
    const counted = this.of(route);
    counted.sent++;
    counted.ms += ms;
    if (status < 400) counted.succeeded++;
  }

  routes(): RouteCount[] {
    return [...this.counts.values()].toSorted((a, b) => (a.route < b.route ? -1 : 1));
  }

  statuses(): Record<string, number> {
    return this.byStatus;
  }

  private of(route: string): RouteCount {
    const known = this.counts.get(route) ?? { route, sent: 0, succeeded: 0, ms: 0 };
    this.counts.set(route, known);
    return known;
  }
}

/** Pages and their files; what is served of the API is in its document. */
const isPage = (route: string) => /^(GET|POST) \/(?!api\/|health\/)/.test(route) && !route.includes('*');

/** Routes that less than a tenth of the requests got through to. */
export function hardlyReached(routes: readonly RouteCount[]): RouteCount[] {
  return routes.filter(({ sent, succeeded }) => sent === 0 || succeeded / sent < 0.1);
}

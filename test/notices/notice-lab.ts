import { tellReviews } from '../../src/forecasts/tell-reviews.job.js';
import { flagOverdue } from '../../src/questions/flag-overdue.js';
import { escalateOverdue, remindOfOverdue, tellDueSoon } from '../../src/questions/follow-up.js';
import type { Role } from '../../src/platform/actor.js';
import { makeSession } from '../support/access.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

export interface Person {
  personId: string;
  /** The headers of this person's browser. */
  headers: Record<string, string>;
}

export interface Told {
  id: string;
  kind: string;
  nth: number;
  question: { id: string; text: string } | null;
  statement: { id: string } | null;
  isOwn: boolean;
  readAt: string | null;
}

export interface NoticeLab {
  service: Service;
  api: ApiClient;
  /** Somebody of a role, signed in. */
  person(role: Role): Promise<Person>;
  /** Sets the database's clock, and lets every sweep that it makes due run. */
  at(now: string): Promise<void>;
  sweep(): Promise<void>;
  /** Logs a prediction as somebody, or as a program. Gives the question's id. */
  log(deadline: string, by?: Person): Promise<string>;
  /** What somebody was told, the last first. */
  told(who: Person): Promise<Told[]>;
  /** The same, as kinds. */
  kinds(who: Person, questionId?: string): Promise<string[]>;
}

/** The service on an empty store, with what tests of notices do again and again. */
export async function startNoticeLab(settings: Record<string, string> = {}): Promise<NoticeLab> {
  const service = await startService(settings);
  const api = apiClient(service.url);
  const { manager } = service.database;
  const sweep = async () => {
    await flagOverdue(manager);
    await tellDueSoon(manager);
    await remindOfOverdue(manager);
    await escalateOverdue(manager);
    await tellReviews(manager);
  };
  const told = async ({ headers }: Person): Promise<Told[]> => {
    const answer = await fetch(`${service.url}/api/v1/notices?limit=100`, { headers });
    return ((await answer.json()) as { items: Told[] }).items;
  };
  let logged = 0;
  return {
    service,
    api,
    sweep,
    told,
    person: async (role) => {
      const { personId, secret } = await makeSession(service.database, role);
      return { personId, headers: { cookie: `reckoner-${new URL(service.url).port}=${secret}` } };
    },
    at: async (now) => {
      await service.setNow(now);
      await sweep();
    },
    log: async (deadline, by) => {
      const prediction = {
        ...paraphrase,
        text: `Claim ${(logged += 1)}`,
        deadlinePhrase: undefined,
        deadline,
      };
      const { status, body } = await api.post('/predictions', prediction, by?.headers);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.question.id;
    },
    kinds: async (who, questionId) => {
      const items = await told(who);
      const about = items.filter(({ question }) => questionId === undefined || question?.id === questionId);
      return about.map(({ kind, nth }) => (kind === 'reminder' ? `${kind} ${nth}` : kind));
    },
  };
}

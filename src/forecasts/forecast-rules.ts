import { foldName } from '../parties/party-name.js';
import { invalidField } from '../platform/domain-error.js';
import type { Attribution, Wording } from './statement.entity.js';

/** An outlet speaks for itself where it bears the author's name, else it carries someone else's words. */
export function defaultAttribution(author: string, source: string | undefined): Attribution {
  return source === undefined || foldName(author) === foldName(source) ? 'own' : 'reported';
}

/** Own words are taken as verbatim, reported ones as paraphrased, unless somebody says otherwise. */
export function defaultWording(attribution: Attribution): Wording {
  return attribution === 'own' ? 'verbatim' : 'paraphrased';
}

/** @throws DomainError when something was said in the future */
export function requireSaid(saidAt: Date, now: Date): void {
  if (saidAt <= now) return;
  throw invalidField('saidAt', 'said_in_future', 'saidAt: lies in the future', 'Check the year.');
}

/** @throws DomainError when a deadline had passed before the prediction was made */
export function requireDeadlineAfter(saidAt: Date, deadlineAt: Date): void {
  if (deadlineAt > saidAt) return;
  throw invalidField(
    'deadline',
    'deadline_before_said_at',
    `deadline: must lie after said at (${saidAt.toISOString()})`,
    'A prediction is made before its deadline: check both years, and when it was said.',
  );
}

/** @throws DomainError when a question that opens with its first forecast would have closed before it */
export function requireCloseAfter(
  saidAt: Date,
  { openedAt, closesAt }: { openedAt?: Date | undefined; closesAt?: Date | undefined },
): void {
  if (!closesAt || openedAt || closesAt > saidAt) return;
  throw invalidField(
    'closesAt',
    'closed_before_said_at',
    `closesAt: must lie after said at (${saidAt.toISOString()})`,
    'Check both years. If the question was open earlier, and this forecast came late, give openedAt.',
  );
}

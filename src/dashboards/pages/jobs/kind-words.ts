/** What the service does by itself, in a few words. */
const WORDS: Readonly<Record<string, string>> = {
  'flag-overdue': 'Flag overdue questions',
  'tell-reviews': 'Tell of statements to look at again',
  'mature-scores': 'Count scores whose deadline has passed',
  'apply-import': 'Put imported files on record',
  'take-copy': 'Keep the text of cited pages',
  'send-webhooks': 'See which webhooks have something to tell',
  'deliver-webhook': 'Tell other programs by webhook',
  'send-mails': 'See who is to get mail',
  'deliver-mails': 'Send people their mail',
  'send-checkpoint': 'Send a checkpoint of the ledger',
  'delete-done-tasks': 'Tidy up: work that is done',
  'delete-idempotency-keys': 'Tidy up: keys of old requests',
  'delete-held-uploads': 'Tidy up: files that nobody imported',
  'delete-ended-access': 'Tidy up: sessions that are over',
};

/** A kind of task in words; one that has none is shown as it is. */
export const kindWords = (kind: string): string => WORDS[kind] ?? kind;

const SECONDS_A_DAY = 86_400;
const SECONDS_AN_HOUR = 3600;

/** How often something is done, as in “every 15 s”. */
export function everyWords(seconds: number | null): string {
  if (seconds === null) return 'when asked for';
  if (seconds % SECONDS_A_DAY === 0)
    return seconds === SECONDS_A_DAY ? 'every day' : `every ${seconds / SECONDS_A_DAY} days`;
  if (seconds % SECONDS_AN_HOUR === 0)
    return seconds === SECONDS_AN_HOUR ? 'every hour' : `every ${seconds / SECONDS_AN_HOUR} h`;
  return seconds % 60 === 0 ? `every ${seconds / 60} min` : `every ${seconds} s`;
}

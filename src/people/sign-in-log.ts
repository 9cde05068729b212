import { Logger } from '@nestjs/common';
import type { Browser } from './begin-session.js';

const logger = new Logger('Access');

/**
 * Tells the log of somebody who signs in, or tries to. A name that nobody has is left out: people type their password
 * into its field.
 * @param personId of the account, where there is one
 */
export function logSignIn(
  event: 'sign-in.succeeded' | 'sign-in.failed' | 'sign-in.throttled',
  personId: string | null,
  { address, correlationId }: Pick<Browser, 'address' | 'correlationId'>,
): void {
  const told = { event, of: personId && `person:${personId}`, address, correlationId };
  if (event === 'sign-in.succeeded') logger.log(told);
  else logger.warn(told);
}

/** Somebody who sends requests, and what they may do. */
export interface Actor {
  name: string;
  /** What tells the service who it is. */
  headers: Readonly<Record<string, string>>;
  /** Whether a right request of theirs may be answered with success. @param route as in `POST /api/v1/questions` */
  may(route: string): boolean;
}

/**
 * Whoever sits at the machine: there are no accounts, and everything is allowed. The first of several has to be the one who
 * may see and do the most: the pages are explored with their eyes.
 */
export const actors: readonly Actor[] = [{ name: 'local', headers: {}, may: () => true }];

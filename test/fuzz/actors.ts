/** Somebody who sends requests, and what they may do. */
export interface Actor {
  name: string;
  /** What tells the service who it is. */
  headers: Readonly<Record<string, string>>;
  /** Whether a right request of theirs may be answered with success. @param route as in `POST /api/v1/questions` */
  may(route: string): boolean;
}

/** Whoever has the store; a started target gives its headers. */
export const local = {
  name: 'local',
  headers: {} as Record<string, string>,
  may: () => true,
} satisfies Actor;

/** The first has to be the one who may see and do the most: the pages are explored with their eyes. */
export const actors: readonly Actor[] = [local];

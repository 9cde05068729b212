import type { PageFrame } from './common.js';

/** Any page that could not be shown. `frame` is null where even the counts could not be read. */
export interface ErrorProps {
  frame: PageFrame | null;
  status: number;
  /** Where it is not what the status usually means. */
  title?: string | undefined;
  /** What failed and how to go on, in a sentence; a standard one is shown if null. */
  detail: string | null;
  correlationId: string | null;
}

import type { EntityManager } from 'typeorm';
import type { ReportProgress } from './import-progress.js';

/** An import that is being applied, in its transaction. */
export interface ImportContext {
  tx: EntityManager;
  importId: string;
  collectionId: string;
  actor: string;
  /** How many rows the file has. */
  total: number;
  /** Whether what differs from the record is applied. */
  updates: boolean;
  /** Whether outcomes take another person. */
  fourEyes: boolean;
  now: Date;
  /** Throws where the import was cancelled. */
  report: ReportProgress;
}

/** Questions or rows that are read, written and ledgered at a time. */
export const APPLY_BATCH = 1000;

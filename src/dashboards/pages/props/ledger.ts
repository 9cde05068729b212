import type { PageFrame } from './common.js';

/** An entry about a question; `payload` is the JSON it was written as, null once erased. */
export interface LedgerItem {
  id: string;
  /** Null until it is sealed. */
  seq: number | null;
  recordedAt: Date;
  actor: string;
  kind: string;
  leafHash: string;
  /** Whether it stands in the ledger among others of an import. */
  isImported: boolean;
  payload: string | null;
}

/** The newest checkpoint, as it was signed. */
export interface LedgerCheckpoint {
  size: number;
  sealedAt: Date;
  note: string;
}

/** `/questions/:id/history`. Entries are the newest first; all of them unless `isCut`. */
export interface LedgerProps {
  frame: PageFrame;
  question: { questionId: string; text: string };
  entries: readonly LedgerItem[];
  isCut: boolean;
  checkpoint: LedgerCheckpoint | null;
}

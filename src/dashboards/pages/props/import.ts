import type { PageFrame } from './common.js';

/** A file of forecasts, and what became of its rows. Counts are of rows, and final once it is `done`. */
export interface ImportItem {
  importId: string;
  status: 'waiting' | 'running' | 'done' | 'failed';
  collection: string;
  total: number;
  added: number;
  unchanged: number;
  changed: number;
  rejected: number;
  unknownColumns: readonly string[];
  failure: string | null;
  recordedAt: Date;
  finishedAt: Date | null;
}

/** `/imports`: the form that sends a file, and the last imports. */
export interface ImportsProps {
  frame: PageFrame;
  items: readonly ImportItem[];
}

/** `/imports/:id`. */
export interface ImportProps {
  frame: PageFrame;
  item: ImportItem;
}

import type { HeldUpload } from '../../../imports/held-uploads.service.js';
import type { Counted, ImportProgress } from '../../../imports/import.schemas.js';
import type { FormState, PageFrame } from './common.js';

/** A file of forecasts, and what became of its rows. Counts are of rows, and final once it is `done`. */
export interface ImportItem {
  importId: string;
  status: 'staged' | 'applying' | 'cancelling' | 'done' | 'failed' | 'cancelled';
  collection: string;
  total: number;
  added: number;
  unchanged: number;
  changed: number;
  rejected: number;
  /** How far it is, while it is being applied. */
  progress: ImportProgress | null;
  unknownColumns: readonly string[];
  /** What the file has and is not kept. */
  leftOut: readonly Counted[];
  /** Somebody wished to give it up. */
  wasCancelled: boolean;
  failure: string | null;
  recordedAt: Date;
  finishedAt: Date | null;
}

/** `/imports`: the form that sends a file, and the last imports. */
export interface ImportsProps {
  frame: PageFrame;
  items: readonly ImportItem[];
  form: FormState;
}

/** `/imports/held/:id`: a file that waits for somebody to say go. */
export interface HeldUploadProps {
  frame: PageFrame;
  form: FormState;
  heldId: string;
  held: HeldUpload;
}

/** `/imports/:id`. */
export interface ImportProps {
  frame: PageFrame;
  item: ImportItem;
}

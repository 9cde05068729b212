import { z } from 'zod';
import { instantView } from '../platform/http/wire-time.js';

export const copyView = z
  .object({
    id: z.uuid(),
    url: z.string(),
    requestedAt: instantView,
    takenAt: instantView.nullable().describe('Null while there is no copy'),
    failure: z.string().nullable().describe('Why there is no copy, as of the last try'),
    finalUrl: z.string().nullable().describe('Where redirects led'),
    pageTitle: z.string().nullable(),
    text: z.string().nullable().describe('The article, or the document as it stands; never markup'),
    textHash: z.string().nullable().describe('SHA-256 of the text; the ledger has it too'),
  })
  .meta({ id: 'PageCopy' });
export type CopyView = z.infer<typeof copyView>;

/** What is known of the copy of a cited page. */
export interface Citation {
  url: string;
  quote: string | null;
  /** When the link was recorded. */
  citedAt: Date;
}

/** The copy that was taken for a citation. */
export interface CitedCopy {
  copyId: string;
  takenAt: Date | null;
  failure: string | null;
  /** Whether the quote stands in the copy; null where there is no quote or no copy. */
  hasQuote: boolean | null;
}

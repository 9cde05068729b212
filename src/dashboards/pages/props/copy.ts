/** The kept text of a cited page; instants are ISO 8601. */
export interface CopyProps {
  url: string;
  takenAt: string | null;
  /** Why there is no copy. */
  failure: string | null;
  finalUrl: string | null;
  pageTitle: string | null;
  text: string | null;
  textHash: string | null;
}

/** Authors and sources are parties: both have names, aliases, a track record, and can be merged. */
export type PartyKind = 'author' | 'source';

/** The short form in which answers name an author or a source. */
export interface PartyRef {
  id: string;
  slug: string;
  name: string;
}

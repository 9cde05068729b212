import { TakeAway } from '../parts/TakeAway.js';
import type { Party } from '../props/track-record.js';

/** Where badges and frames have their addresses, and how high a frame needs to be, in pixels. */
const places = {
  authors: { under: '', heightPx: 860 },
  sources: { under: 'sources/', heightPx: 760 },
} as const;

/** How to show a record on another site. */
export function PartyTakeAway({ kind, party }: { kind: 'authors' | 'sources'; party: Party }) {
  const slug = encodeURIComponent(party.slug);
  const { under, heightPx } = places[kind];
  return (
    <TakeAway
      name={party.name}
      page={`/${kind}/${slug}`}
      badge={`/badge/${under}${slug}.svg`}
      embed={`/embed/${under}${slug}/calibration`}
      badgeTitle={`Track record of ${party.name}`}
      embedTitle={`Calibration of ${party.name}`}
      embedLabel="Diagram"
      heightPx={heightPx}
      hint="a badge never shows a number without its interval; the frame runs no script and sets no cookie"
    />
  );
}

import { useContext } from 'preact/hooks';
import { Origin } from '../../../platform/http/origin.js';
import { Section } from '../parts/Section.js';
import type { Party } from '../props/track-record.js';

/** Text to be copied: one click selects all of it. */
function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <>
      <h3>{label}</h3>
      <pre class="snippet" tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
    </>
  );
}

/** Where badges and frames have their addresses, and how high a frame needs to be, in pixels. */
const places = {
  authors: { under: '', heightPx: 860 },
  sources: { under: 'sources/', heightPx: 760 },
} as const;

/** How to show a record on another site: as a badge, and as a framed diagram. */
export function TakeAway({ kind, party }: { kind: 'authors' | 'sources'; party: Party }) {
  const origin = useContext(Origin) ?? '';
  const slug = encodeURIComponent(party.slug);
  const { under, heightPx } = places[kind];
  const image = `/badge/${under}${slug}.svg`;
  const name = party.name.replaceAll('"', '&quot;');
  const badge = `<a href="${origin}/${kind}/${slug}"><img src="${origin}${image}" alt="Track record of ${name}"></a>`;
  const frame = `<iframe src="${origin}/embed/${under}${slug}/calibration" width="600" height="${heightPx}" title="Calibration of ${name}" loading="lazy"></iframe>`;
  return (
    <Section
      id="take-away"
      title="Show it elsewhere"
      hint="a badge never shows a number without its interval; the frame runs no script and sets no cookie"
    >
      <p class="badge-preview">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset={`${image}?theme=dark`} />
          <img src={image} alt={`Badge of ${party.name}`} height={28} />
        </picture>
      </p>
      <div class="two-columns">
        <div>
          <Snippet label="Badge" text={badge} />
        </div>
        <div>
          <Snippet label="Diagram" text={frame} />
        </div>
      </div>
    </Section>
  );
}

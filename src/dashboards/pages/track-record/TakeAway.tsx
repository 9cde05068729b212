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

/** How to show an author's record on another site: as a badge, and as a framed diagram. */
export function TakeAway({ author }: { author: Party }) {
  const origin = useContext(Origin) ?? '';
  const slug = encodeURIComponent(author.slug);
  const name = author.name.replaceAll('"', '&quot;');
  const badge = `<a href="${origin}/authors/${slug}"><img src="${origin}/badge/${slug}.svg" alt="Track record of ${name}"></a>`;
  const frame = `<iframe src="${origin}/embed/${slug}/calibration" width="600" height="860" title="Calibration of ${name}" loading="lazy"></iframe>`;
  return (
    <Section
      id="take-away"
      title="Show it elsewhere"
      hint="a badge never shows a number without its interval; the frame runs no script and sets no cookie"
    >
      <p class="badge-preview">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset={`/badge/${slug}.svg?theme=dark`} />
          <img src={`/badge/${slug}.svg`} alt={`Badge of ${author.name}`} height={28} />
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

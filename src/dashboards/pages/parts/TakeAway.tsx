import { useContext } from 'preact/hooks';
import { Origin } from '../../../platform/http/origin.js';
import { Section } from './Section.js';

/** Text to be copied: one click selects all of it. */
function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <h3>{label}</h3>
      <pre class="snippet" tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

interface Props {
  /** Whose it is, or what it asks. */
  name: string;
  /** Address of the page, of its badge, and of what can be framed. */
  page: string;
  badge: string;
  embed: string;
  /** What the badge and the frame show. */
  badgeTitle: string;
  embedTitle: string;
  embedLabel: string;
  /** How high a frame needs to be. */
  heightPx: number;
  hint: string;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** How to show what a page is about on another site: as a badge, and as a frame with its chart. */
export function TakeAway(props: Props) {
  const { name, page, badge, embed, badgeTitle, embedTitle, heightPx } = props;
  const origin = useContext(Origin) ?? '';
  const image = `<a href="${origin}${page}"><img src="${origin}${badge}" alt="${attribute(badgeTitle)}"></a>`;
  const frame = `<iframe src="${origin}${embed}" width="600" height="${heightPx}" title="${attribute(embedTitle)}" loading="lazy"></iframe>`;
  return (
    <Section id="take-away" title="Show it elsewhere" hint={props.hint}>
      <p class="badge-preview" tabIndex={0} role="region" aria-label="The badge">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset={`${badge}?theme=dark`} />
          <img src={badge} alt={`Badge of ${name}`} height={28} />
        </picture>
      </p>
      <div class="two-columns">
        <Snippet label="Badge" text={image} />
        <Snippet label={props.embedLabel} text={frame} />
      </div>
    </Section>
  );
}

import { formatMonth } from '../../charts/format.js';
import { withQuery } from '../parts/NextLink.js';
import type { Party } from '../props/track-record.js';

/** Whose record it is, under which other names, and since when. */
export function PartyHead({ kind, party }: { kind: 'authors' | 'sources'; party: Party }) {
  const { slug, name, description, aliases, firstSaidAt } = party;
  const facts = [
    description,
    aliases.length > 0 && `Also on file as ${aliases.join(', ')}.`,
    firstSaidAt && `On record since ${formatMonth(firstSaidAt)}.`,
  ].filter(Boolean);
  const one = kind === 'authors' ? 'author' : 'source';
  const compare = withQuery('/compare', { kind: kind === 'sources' ? kind : null, a: slug });
  return (
    <div class="head">
      <div>
        <p class="crumb">
          <a href={`/${kind}`}>{kind === 'authors' ? 'Authors' : 'Sources'}</a>
        </p>
        <h1>{name}</h1>
        {facts.length > 0 && <p class="role">{facts.join(' ')}</p>}
      </div>
      <div class="head-buttons">
        <a class="button" href={compare}>
          Compare
        </a>
        <a class="button" href={withQuery('/api/v1/exports/scored-segments.csv', { [one]: slug })}>
          Export
        </a>
        <a class="button" href="#take-away">
          Embed
        </a>
      </div>
    </div>
  );
}

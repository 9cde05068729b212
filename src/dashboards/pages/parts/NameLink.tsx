import type { NameRef } from '../props/common.js';

/** An author's or a source's name, leading to the track record. */
export function NameLink({ kind, name }: { kind: 'authors' | 'sources'; name: NameRef }) {
  return <a href={`/${kind}/${encodeURIComponent(name.slug)}`}>{name.name}</a>;
}

export interface AtomEntry {
  /** A UUID that stays, and is no other entry's. */
  uuid: string;
  title: string;
  updatedAt: Date;
  /** The path of the page that it is about. */
  path: string;
  summary: string;
}

export interface AtomFeed {
  title: string;
  /** Path of the feed itself, and of the page with the same. */
  path: string;
  pagePath: string;
  origin: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
  now: Date;
}

/** A feed as RFC 4287 has it. */
export function toAtom({ title, path, pagePath, origin, entries, now }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(origin + path)}</id>
  <title>${xml(title)}</title>
  <updated>${(entries[0]?.updatedAt ?? now).toISOString()}</updated>
  <author><name>Reckoner</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(origin + path)}"/>
  <link rel="alternate" type="text/html" href="${xml(origin + pagePath)}"/>
${entries.map((entry) => toEntry(entry, origin)).join('')}</feed>
`;
}

const toEntry = ({ uuid, title, updatedAt, path, summary }: AtomEntry, origin: string): string => `  <entry>
    <id>urn:uuid:${uuid}</id>
    <title>${xml(title)}</title>
    <updated>${updatedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xml(origin + path)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, without the characters that XML 1.0 has no place for. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

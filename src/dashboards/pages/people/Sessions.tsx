import { formatMoment } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { OwnSession, SettingsProps } from '../props/people.js';

/** The browser's name out of what it says of itself, which is mostly what it is not. */
function browserOf(userAgent: string | null): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(userAgent ?? '') ?? [];
  if (!name) return userAgent?.slice(0, 40) || 'unknown';
  const known: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari' };
  return `${known[name] ?? name} ${version}`;
}

const columns: readonly Column<OwnSession>[] = [
  {
    head: 'Browser',
    rowHeader: true,
    cell: ({ userAgent, isCurrent }) => `${browserOf(userAgent)}${isCurrent ? ', this one' : ''}`,
  },
  { head: 'Signed in', labelled: true, cell: ({ createdAt }) => formatMoment(createdAt) },
  { head: 'Last seen', labelled: true, cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
  {
    head: 'End',
    headHidden: true,
    cell: ({ sessionId, isCurrent }) =>
      isCurrent ? null : (
        <form method="post" action={`/settings/sessions/${sessionId}/end`}>
          <button class="link-button" type="submit">
            Sign out there
          </button>
        </form>
      ),
  },
];

/** Where one is signed in, and how to end it. */
export function Sessions({ sessions }: SettingsProps) {
  return (
    <Section id="sessions" title="Where you are signed in">
      <DataTable
        caption="Where you are signed in"
        className="table-people"
        columns={columns}
        rows={sessions}
        keyOf={({ sessionId }) => sessionId}
      />
    </Section>
  );
}

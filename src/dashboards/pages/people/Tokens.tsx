import { formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps, TokenItem } from '../props/people.js';
import { formOf } from './form-of.js';
import { NameAndRole } from './NameAndRole.js';

const columns: readonly Column<TokenItem>[] = [
  { head: 'For', rowHeader: true, cell: ({ name }) => name },
  { head: 'Role', cell: ({ role }) => role },
  { head: 'Whose', labelled: true, cell: ({ personName }) => personName ?? 'of the store' },
  {
    head: 'Until',
    labelled: true,
    cell: ({ expiresAt }) => (expiresAt ? formatDay(lastMoment(expiresAt)) : 'it is revoked'),
  },
  {
    head: 'Last used',
    labelled: true,
    cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : 'never'),
  },
  {
    head: 'Revoke',
    headHidden: true,
    cell: ({ tokenId, name }) => (
      <form method="post" action={`/settings/tokens/${tokenId}/revocation`}>
        <button class="link-button" type="submit" aria-label={`Revoke ${name}`}>
          Revoke
        </button>
      </form>
    ),
  },
];

/** What lets programs in. */
export function Tokens(props: SettingsProps & { tokens: readonly TokenItem[] }) {
  const { frame, tokens } = props;
  const form = formOf(props, 'token');
  return (
    <Section id="tokens" title="Tokens" hint="sent as Authorization: Bearer">
      <FormErrors form={formOf(props, 'tokens')} />
      {tokens.length === 0 ? (
        <p class="empty">No program has a token.</p>
      ) : (
        <DataTable
          caption="Tokens"
          className="table-people"
          columns={columns}
          rows={tokens}
          keyOf={({ tokenId }) => tokenId}
        />
      )}
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/tokens" aria-label="Create a token">
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <NameAndRole form={form} scope="token-" label="What it is for" />
        <Field form={form} scope="token-" name="expiresAt" label="Until, last day" type="date" optional />
        <button class="button" type="submit">
          Create a token
        </button>
      </form>
    </Section>
  );
}

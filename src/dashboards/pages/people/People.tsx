import { roles } from '../../../platform/actor.js';
import { formatMoment } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { PersonItem, SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';
import { NameAndRole } from './NameAndRole.js';
import { roleWords } from './words.js';

const linkWords = (hasPassword: boolean) => (hasPassword ? 'Link for a new password' : 'Link for a password');

function RoleForm({ personId, name, role }: PersonItem) {
  return (
    <form class="row-form" method="post" action={`/settings/people/${personId}`}>
      <select class="input" name="role" aria-label={`Role of ${name}`}>
        {roles.map((one) => (
          <option key={one} value={one} selected={one === role}>
            {one}
          </option>
        ))}
      </select>
      <button class="button" type="submit" aria-label={`Save the role of ${name}`}>
        Save
      </button>
    </form>
  );
}

function Deeds({ personId, name, hasPassword, isDisabled }: PersonItem) {
  return (
    <div class="row-form">
      <form method="post" action={`/settings/people/${personId}`}>
        <input type="hidden" name="disabled" value={isDisabled ? 'no' : 'yes'} />
        <button class="link-button" type="submit" aria-label={`${isDisabled ? 'Enable' : 'Disable'} ${name}`}>
          {isDisabled ? 'Enable' : 'Disable'}
        </button>
      </form>
      {isDisabled && (
        <form method="post" action={`/settings/people/${personId}/erasure`}>
          <button class="link-button" type="submit" aria-label={`Erase for good: ${name}`}>
            Erase for good
          </button>
        </form>
      )}
      {!isDisabled && (
        <form method="post" action={`/settings/people/${personId}/link`}>
          <button class="link-button" type="submit" aria-label={`${linkWords(hasPassword)} of ${name}`}>
            {linkWords(hasPassword)}
          </button>
        </form>
      )}
    </div>
  );
}

const columns: readonly Column<PersonItem>[] = [
  { head: 'Name', rowHeader: true, cell: ({ name }) => name },
  { head: 'Role', cell: (person) => (person.isDisabled ? person.role : <RoleForm {...person} />) },
  {
    head: 'Last sign-in',
    labelled: true,
    className: 'muted',
    cell: ({ lastSignInAt }) => (lastSignInAt ? formatMoment(lastSignInAt) : 'never'),
  },
  {
    head: 'How it is',
    className: 'muted',
    cell: ({ hasPassword, isDisabled }) =>
      isDisabled ? 'disabled' : hasPassword ? 'signs in' : 'no password yet',
  },
  { head: 'Change', headHidden: true, cell: (person) => <Deeds {...person} /> },
];

/** Each role with what it adds to the one before. */
const roleHint = roles.map((role) => `${role} ${roleWords[role]}`).join(', ');

/** Who has an account, and in which role. */
export function People(props: SettingsProps & { people: readonly PersonItem[] }) {
  const { people } = props;
  const form = formOf(props, 'person');
  return (
    <Section id="people" title="People" hint={roleHint}>
      <FormErrors form={formOf(props, 'people')} />
      <DataTable
        caption="People"
        className="table-people"
        columns={columns}
        rows={people}
        keyOf={({ personId }) => personId}
      />
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/people" aria-label="Add somebody">
        <NameAndRole form={form} scope="person-" label="Name" />
        <button class="button" type="submit">
          Add, and make a link
        </button>
      </form>
    </Section>
  );
}

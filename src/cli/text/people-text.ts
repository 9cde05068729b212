import type {
  AddedPersonView,
  CreatedTokenView,
  PersonView,
  TokenView,
} from '../../people/people.schemas.js';
import { table } from './layout.js';

/** The token alone on its line, so that it can be taken from there. */
export const tellCreatedToken = ({ token, name, role }: CreatedTokenView): string =>
  `${token}\nThat is the token “${name}” (${role}). It is not shown again.`;

export function tellTokens({ items }: { items: TokenView[] }): string {
  if (items.length === 0) return 'There are no tokens.';
  const rows = items.map(({ id, name, role, person, lastUsedAt, expiresAt, revokedAt }) => [
    name,
    role,
    person?.name ?? '',
    revokedAt ? 'revoked' : expiresAt ? `until ${day(expiresAt)}` : 'for good',
    lastUsedAt ? day(lastUsedAt) : 'never',
    id,
  ]);
  const heads = ['For', 'Role', 'Whose', 'Good', 'Used', 'Id'];
  return table(
    heads.map((head) => ({ head })),
    rows,
  ).join('\n');
}

export function tellPeople({ items }: { items: PersonView[] }): string {
  if (items.length === 0) return 'Nobody has an account.';
  const rows = items.map((person) => [person.name, person.role, stateOf(person), person.id]);
  const heads = ['Name', 'Role', 'How it is', 'Id'];
  return table(
    heads.map((head) => ({ head })),
    rows,
  ).join('\n');
}

export const tellPerson = (person: PersonView): string =>
  `${person.name}: ${person.role}, ${stateOf(person)}.`;

export const tellAddedPerson = (person: AddedPersonView): string =>
  person.setUpPath === null ? tellPerson(person) : `${tellPerson(person)}\n${tellLink(person)}`;

/** Where the service is seen from there, this command does not know. */
export const tellLink = ({ name, setUpPath }: AddedPersonView): string =>
  `${name} chooses a password, once and within a day, at the service’s address followed by\n${setUpPath}`;

const stateOf = ({ disabledAt, hasPassword }: PersonView): string =>
  disabledAt !== null ? 'disabled' : hasPassword ? 'signs in' : 'no password yet';

const day = (instant: string): string => instant.slice(0, 10);

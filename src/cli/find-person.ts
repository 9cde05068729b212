import type { PersonView } from '../people/people.schemas.js';
import { personKey } from '../people/person-name.js';
import type { ApiClient } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';

/** @throws CommandFailure where nobody is called so */
export async function findPerson(api: ApiClient, wanted: string): Promise<PersonView> {
  const { body } = await api.get<{ items: PersonView[] }>('/users');
  const key = personKey(wanted);
  const found = body.items.find(({ id, name }) => id === wanted || personKey(name) === key);
  if (found) return found;
  throw new CommandFailure(exitCodes.rejected, `There is nobody called ${wanted}: see user list`);
}

import { personKey } from '../people/person-name.js';
import type { Api, Shape } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';

/** @throws CommandFailure where nobody is called so */
export async function findPerson(api: Api, wanted: string): Promise<Shape<'User'>> {
  const { data } = await api.GET('/api/v1/users');
  const key = personKey(wanted);
  const found = data!.items.find(({ id, name }) => id === wanted || personKey(name) === key);
  if (found) return found;
  throw new CommandFailure(exitCodes.rejected, `There is nobody called ${wanted}: see user list`);
}

import fc from 'fast-check';
import type { Actor } from './actors.js';
import { ApiRequests } from './api-requests.js';
import { directForm } from './direct-forms.js';
import type { ApiDocument } from './document.js';
import { type FormPlan, formPlan, pageRequest } from './page-requests.js';
import type { Pool } from './pool.js';
import { protocolRequest } from './protocol-requests.js';
import type { FuzzRequest } from './request.js';
import type { Site } from './site.js';

/** Any request; what is read from a page is put together when it is sent. */
export function anyRequest(
  document: ApiDocument,
  actor: fc.Arbitrary<Actor>,
  { pool, site }: { pool: Pool; site: Site },
): fc.Arbitrary<FuzzRequest | FormPlan> {
  const api = new ApiRequests(document, pool, actor);
  const paths = () => [
    ...[...site.addresses.values()].flat(),
    ...document.operations.map(({ path }) => path.replace(/\{\w+\}/, pool.pick('question', 0).id)),
  ];
  return fc.oneof<fc.MaybeWeightedArbitrary<FuzzRequest | FormPlan>[]>(
    { weight: 60, arbitrary: api.any() },
    { weight: 8, arbitrary: protocolRequest(paths, actor) },
    { weight: 14, arbitrary: pageRequest(() => site, actor) },
    { weight: 13, arbitrary: formPlan(() => site, actor) },
    { weight: 5, arbitrary: directForm(pool, actor) },
  );
}

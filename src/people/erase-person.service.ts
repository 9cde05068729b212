import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { DomainError } from '../platform/domain-error.js';
import { AccessChanges } from './access-changes.js';
import { lockPeople, requireAdmin } from './manage-people.service.js';
import { OwnAccountService } from './own-account.service.js';
import type { ErasedView } from './people.schemas.js';
import { readPerson } from './read-people.js';
import { forgetAttempts } from './sign-in-throttle.js';

/**
 * Erases an account. What somebody recorded stays, under an id that then leads to nobody: the ledger never held more
 * than that, so that nothing in it has to change and its proofs go on verifying.
 */
@Injectable()
export class ErasePersonService {
  constructor(
    private readonly changes: AccessChanges,
    private readonly account: OwnAccountService,
  ) {}

  /** @throws DomainError where there is no such person, or nobody would be left to administer */
  erase(id: string, caller: Caller): Promise<ErasedView> {
    // The answers that are kept for retries go as well, this one included.
    return this.changes.write({ ...caller, idempotency: null }, async (tx, tell) => {
      await lockPeople(tx);
      const { role, name, disabledAt } = await readPerson(tx, id);
      await eraseRows(tx, id);
      await forgetAttempts(tx, name);
      if (role === 'admin' && disabledAt === null) await requireAdmin(tx);
      await tell({ stream: `person:${id}`, kind: 'person.erased', payload: { id } });
      return { id, erased: true as const };
    });
  }

  /** @throws DomainError where the present password is wrong, or whoever asks is no person */
  async eraseOwn(current: string, actor: Actor, caller: Caller): Promise<ErasedView> {
    if (actor.kind !== 'person')
      throw new DomainError('forbidden', 'no_person', 'Only a person who is signed in has an account.');
    await this.account.requireCurrent(actor, current);
    return this.erase(actor.id, caller);
  }
}

async function eraseRows(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `DELETE FROM idempotency_key
     WHERE actor = 'person:' || $1 OR actor IN (SELECT 'token:' || t.id FROM api_token t WHERE t.person_id = $1::uuid)`,
    [id],
  );
  await tx.query('DELETE FROM session WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM setup_link WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM feed_key WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM notice_preference WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM notice_recipient WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM mail WHERE person_id = $1', [id]);
  await tx.query('UPDATE question SET owner_id = NULL WHERE owner_id = $1', [id]);
  await tx.query('UPDATE overdue_rule SET escalate_to = NULL WHERE escalate_to = $1', [id]);
  await tx.query(
    `UPDATE api_token SET name = 'erased', secret_hash = sha256(uuid_send(gen_random_uuid())), last_used_at = NULL,
       revoked_at = coalesce(revoked_at, app_now())
     WHERE person_id = $1`,
    [id],
  );
  await tx.query(
    `UPDATE person SET name = 'erased ' || right(id::text, 8), name_key = 'erased ' || id, password_hash = NULL,
       disabled_at = coalesce(disabled_at, app_now()), erased_at = app_now(), last_sign_in_at = NULL, sign_in_before_at = NULL
     WHERE id = $1`,
    [id],
  );
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, personIdOf } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import { countUnread } from './count-unread.js';
import type { MarkRead, NoticePreferences, NoticePreferencesView } from './notice.schemas.js';
import { readPreferences } from './read-preferences.js';

/** What people do with the notices that they get. */
@Injectable()
export class OwnNoticesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** @returns how many are left to read */
  markRead({ ids }: MarkRead, actor: Actor, caller: Caller): Promise<{ unread: number }> {
    const personId = personIdOf(actor);
    return this.transactions.write(caller, async (tx) => {
      await tx.query(
        `UPDATE notice_recipient SET read_at = app_now()
         WHERE person_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR notice_id = ANY ($2))`,
        [personId, ids ?? null],
      );
      return { unread: await countUnread(tx, personId) };
    });
  }

  preferences(actor: Actor): Promise<NoticePreferencesView> {
    return readPreferences(this.dataSource.manager, personIdOf(actor));
  }

  /**
   * What went wrong with mail before is forgotten.
   * @throws DomainError where no person is asking
   */
  setPreferences(
    { email, mail, digestHour, kinds }: NoticePreferences,
    actor: Actor,
    caller: Caller,
  ): Promise<NoticePreferencesView> {
    const personId = personIdOf(actor);
    if (personId === null)
      throw new DomainError('forbidden', 'no_person', 'Only a person has notices, or a token of one.');
    // With a key a hash of the request would be kept, and with it something of the address.
    return this.transactions.write({ ...caller, idempotency: null }, async (tx) => {
      await tx.query(
        `INSERT INTO notice_preference (person_id, email, mail, digest_hour, kinds) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, mail = excluded.mail,
           digest_hour = excluded.digest_hour, kinds = excluded.kinds, mail_failures = 0, mail_failure = NULL,
           mail_retry_at = NULL, mail_paused_at = NULL`,
        [personId, email, mail, digestHour, kinds],
      );
      return readPreferences(tx, personId);
    });
  }
}

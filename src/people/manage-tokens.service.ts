import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, personIdOf } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { AccessChanges, type Tell } from './access-changes.js';
import type { CreatedTokenView, CreateToken, TokenView } from './people.schemas.js';
import { readToken } from './read-people.js';
import { hashSecret, newToken } from './secrets.js';

/** Tokens for programs. */
@Injectable()
export class ManageTokensService {
  constructor(
    private readonly changes: AccessChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a token, which is told this once. It is that of whoever makes it, and ends with that account.
   * @throws DomainError where it would be over already
   */
  async create(input: CreateToken, actor: Actor, caller: Caller): Promise<CreatedTokenView> {
    const token = newToken();
    const id = uuidv7();
    const view = await this.changes.write(caller, async (tx, tell) => {
      await this.requireFuture(tx, input.expiresAt ?? null);
      await insertToken(tx, { ...input, id, token, personId: personIdOf(actor) });
      const { role, expiresAt = null } = input;
      await tellOf(tell, 'token.created', { id, role, expiresAt });
      return readToken(tx, id);
    });
    return { ...view, token: view.id === id ? token : null };
  }

  /** @throws DomainError where there is no such token, or it was revoked before */
  revoke(id: string, caller: Caller): Promise<TokenView> {
    return this.changes.write(caller, async (tx, tell) => {
      await readToken(tx, id);
      const [, revoked] = await tx.query<[unknown, number]>(
        'UPDATE api_token SET revoked_at = app_now() WHERE id = $1 AND revoked_at IS NULL',
        [id],
      );
      if (revoked === 0)
        throw new DomainError('conflict', 'already_revoked', 'This token was revoked before.');
      await tellOf(tell, 'token.revoked', { id });
      return readToken(tx, id);
    });
  }

  private async requireFuture(tx: EntityManager, expiresAt: Date | null): Promise<void> {
    if (expiresAt === null || expiresAt > (await this.clock.now(tx))) return;
    throw invalidField('expiresAt', 'not_in_future', 'expiresAt: must be in the future');
  }
}

interface NewToken extends CreateToken {
  id: string;
  token: string;
  personId: string | null;
}

async function insertToken(tx: EntityManager, { id, token, name, role, personId, expiresAt }: NewToken) {
  await tx.query(
    `INSERT INTO api_token (id, secret_hash, name, role, person_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, hashSecret(token), name, role, personId, expiresAt ?? null],
  );
}

const tellOf = (
  tell: Tell,
  kind: string,
  payload: { id: string; role?: string; expiresAt?: Date | null },
): Promise<void> => tell({ stream: `token:${payload.id}`, kind, payload });

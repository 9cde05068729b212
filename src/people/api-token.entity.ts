import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

/** What a program shows to be let in. */
@Entity('api_token')
export class ApiToken {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the token. */
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('text') name!: string;
  @Column('text') role!: Role;
  /** Whose it is; `null` where it was made on the store itself. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

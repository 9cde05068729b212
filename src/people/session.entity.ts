import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser in which somebody is signed in. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of what the cookie holds. */
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'app_now()' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

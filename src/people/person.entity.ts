import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

/** Who signs in. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** The form by which names are compared. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
  @Column('text') role!: Role;
  /** Argon2id, with its parameters and salt; `null` while no password was chosen. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true }) lastSignInAt!: Date | null;
  /** The time before that. */
  @Column('timestamptz', { name: 'sign_in_before_at', nullable: true }) signInBeforeAt!: Date | null;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  /** Then the row has an id and nothing else of the person. */
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionType } from './question.schemas.js';

export type DeadlinePrecision = 'day' | 'instant';
export type Ruling = 'resolved' | 'ambiguous' | 'annulled';

/** A proposition that will have one outcome by a deadline. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') text!: string;
  @Column('text') type!: QuestionType;
  @Column('text', { array: true, nullable: true }) options!: string[] | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text', { nullable: true }) criteria!: string | null;
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('text', { array: true, default: () => `'{}'` }) tags!: string[];
  /** Questions of one cluster are one piece of evidence, not several. */
  @Column('text', { nullable: true }) cluster!: string | null;
  @Column({ type: 'double precision', name: 'reference_probability', nullable: true })
  referenceProbability!: number | null;
  /** `null` means the earliest said at of its forecasts. */
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  /** `null` means the deadline. */
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  /** Exclusive: the first instant that is too late. */
  @Column('timestamptz', { name: 'deadline_at' }) deadlineAt!: Date;
  @Column('text', { name: 'deadline_phrase', nullable: true }) deadlinePhrase!: string | null;
  @Column('text', { name: 'deadline_precision' }) deadlinePrecision!: DeadlinePrecision;
  @Column('date', { name: 'next_check_on', nullable: true }) nextCheckOn!: string | null;
  @Column('text', { name: 'postponed_reason', nullable: true }) postponedReason!: string | null;
  @Column({ type: 'timestamptz', name: 'due_at', insert: false, update: false }) dueAt!: Date;
  @Column('integer', { name: 'due_revision', default: 1 }) dueRevision!: number;
  @Column('timestamptz', { name: 'overdue_flagged_at', nullable: true }) overdueFlaggedAt!: Date | null;
  /** Whose it is to see to it. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) ruling!: Ruling | null;
  @Column('integer', { name: 'resolution_version', default: 0 }) resolutionVersion!: number;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'app_now()' }) recordedAt!: Date;
}

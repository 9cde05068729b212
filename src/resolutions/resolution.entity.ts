import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AnnulmentReason = 'condition-not-met' | 'unclear' | 'duplicate' | 'not-a-prediction';

/** One version of a question's ruling, with its evidence; the newest rules. */
@Entity('resolution')
export class Resolution {
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') ruling!: 'resolved' | 'ambiguous' | 'annulled' | 'reopened';
  /** What it was ruled to be, as text; only on `resolved`. */
  @Column('text', { nullable: true }) outcome!: string | null;
  /** The outcome as the number that is scored: see `toStoredOutcome`. */
  @Column({ type: 'double precision', name: 'outcome_value', nullable: true }) outcomeValue!: number | null;
  @Column('text', { nullable: true }) reason!: AnnulmentReason | null;
  @Column('date', { name: 'happened_on', nullable: true }) happenedOn!: string | null;
  @Column('timestamptz', { name: 'known_at', nullable: true }) knownAt!: Date | null;
  @Column('boolean', { name: 'known_at_assumed', default: false }) knownAtAssumed!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb', { default: () => `'[]'` }) evidence!: { url: string; quote?: string }[];
  @Column('text') actor!: string;
  @Column('timestamptz', { name: 'resolved_at', default: () => 'app_now()' }) resolvedAt!: Date;
}

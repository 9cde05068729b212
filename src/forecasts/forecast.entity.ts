import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A value that the outcome stays below with a probability (`level`); of a date question, a civil date. */
export interface Quantile {
  level: number;
  value: number | string;
}

export type Stance = 'forecast' | 'intention';

/** One author's stated probability for a question at one time; a revision is a further forecast. */
@Entity('forecast')
export class Forecast {
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'statement_id' }) statementId!: string;
  @Column('text') stance!: Stance;
  /** `null`: a phrase without a number, tracked but not scored. */
  @Column({ type: 'double precision', nullable: true }) probability!: number | null;
  @Column({ type: 'double precision', array: true, nullable: true }) distribution!: number[] | null;
  /** The probabilities came with a sum that was not quite 1, and were divided by it. */
  @Column('boolean', { default: false }) normalised!: boolean;
  @Column('jsonb', { nullable: true }) quantiles!: Quantile[] | null;
  @Column('text', { nullable: true }) phrase!: string | null;
  /** The published scale on which the phrase is read. */
  @Column('text', { nullable: true }) scale!: string | null;
  /** Who decided on it: a person, what is known of the source, or nobody. */
  @Column('text', { name: 'scale_from', nullable: true }) scaleFrom!: 'named' | 'source' | 'assumed' | null;
  /** The range that the scale gives the phrase; `probability` is its point. */
  @Column({ type: 'double precision', name: 'phrase_low', nullable: true }) phraseLow!: number | null;
  @Column({ type: 'double precision', name: 'phrase_high', nullable: true }) phraseHigh!: number | null;
  @Column('text', { name: 'point_rule', nullable: true }) pointRule!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_as', nullable: true }) withdrawnAs!:
    'withdrawn' | 'moved' | 'merged' | null;
  @Column('uuid', { name: 'moved_from', nullable: true }) movedFrom!: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'app_now()' }) recordedAt!: Date;
}

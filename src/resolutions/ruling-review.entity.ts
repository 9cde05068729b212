import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says of a version of a ruling. */
@Entity('ruling_review')
export class RulingReview {
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @PrimaryColumn('integer') version!: number;
  /** Who answers for it: `person:<id>`, `token:<id>` of a token that is nobody's, or `local`. */
  @PrimaryColumn('text') reviewer!: string;
  @Column('text') verdict!: 'confirmed' | 'disputed';
  /** Of a dispute. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'reviewed_at', default: () => 'app_now()' }) reviewedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Attribution = 'own' | 'reported';
export type Wording = 'verbatim' | 'translated' | 'paraphrased';
export type UnscorableReason = 'undated' | 'vague' | 'assessment' | 'not-a-prediction';

/** The provenance: who said it where, in which words. */
@Entity('statement')
export class Statement {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'source_id', nullable: true }) sourceId!: string | null;
  /** Where we read it, if that is not the source. Kept, not scored. */
  @Column('text', { nullable: true }) publication!: string | null;
  @Column('text') attribution!: Attribution;
  @Column('text') wording!: Wording;
  @Column('text', { nullable: true }) quote!: string | null;
  // Where the quote stands in the text it was captured from, and what stood around it.
  @Column('uuid', { name: 'capture_id', nullable: true }) captureId!: string | null;
  @Column('integer', { name: 'quote_start', nullable: true }) quoteStart!: number | null;
  @Column('text', { name: 'quote_prefix', nullable: true }) quotePrefix!: string | null;
  @Column('text', { name: 'quote_suffix', nullable: true }) quoteSuffix!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { name: 'page_title', nullable: true }) pageTitle!: string | null;
  @Column('timestamptz', { name: 'said_at' }) saidAt!: Date;
  /** Set on statements that give no forecast but belong to an event. */
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @Column('text', { nullable: true }) unscorable!: UnscorableReason | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn!: string | null;
  @Column('uuid', { name: 'collection_id', nullable: true }) collectionId!: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'app_now()' }) recordedAt!: Date;
}

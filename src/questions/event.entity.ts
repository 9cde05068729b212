import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A happening; its questions are siblings that differ in their deadline. */
@Entity('event')
export class Event {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'app_now()' }) recordedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeadlineConventions } from '../capture/deadline/conventions.js';
import type { PartyKind } from './party.js';

/** What authors and sources have in common: a name, an address, and that they can be merged. */
abstract class Party {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) description!: string | null;
  /** Set on a duplicate: where its statements went. */
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'app_now()' }) recordedAt!: Date;
}

/** Who predicts: a person, an organisation, a team or a model. */
@Entity('author')
export class Author extends Party {}

/** The outlet in which a forecast appeared. */
@Entity('source')
export class Source extends Party {
  /** The scale that it publishes for its words of likelihood; `null`: one is assumed. */
  @Column('text', { nullable: true }) scale!: string | null;
  // How it means its dates; `null`: as usual, see `DEFAULT_CONVENTIONS`.
  @Column('text', { name: 'by_period', nullable: true }) byPeriod!: DeadlineConventions['byPeriod'] | null;
  @Column('text', { nullable: true }) hemisphere!: DeadlineConventions['hemisphere'] | null;
  @Column('text', { name: 'week_ends_on', nullable: true })
  weekEndsOn!: DeadlineConventions['weekEndsOn'] | null;
  @Column('integer', { name: 'fiscal_year_start_month', nullable: true }) fiscalYearStartMonth!:
    number | null;
  @Column('text', { name: 'numeric_dates', nullable: true })
  numericDates!: DeadlineConventions['numericDates'] | null;
}

export const partyEntities = { author: Author, source: Source } satisfies Record<PartyKind, typeof Party>;

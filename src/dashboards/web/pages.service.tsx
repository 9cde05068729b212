import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { VNode } from 'preact';
import type { EntityManager } from 'typeorm';
import type { PartyKind } from '../../parties/party.js';
import { findParty } from '../../parties/read-party.js';
import { PageInTwo } from '../../platform/http/page-in-two.js';
import { SOFTWARE_VERSION } from '../../version.js';
import { AddPage } from '../pages/add/AddPage.js';
import { EventPage } from '../pages/event/EventPage.js';
import { emptyForm, type FormState, type PageFrame } from '../pages/props/common.js';
import type { QuestionForm } from '../pages/props/question.js';
import { QuestionPage } from '../pages/question/QuestionPage.js';
import { QueuePage } from '../pages/queue/QueuePage.js';
import { SourcePage } from '../pages/track-record/SourcePage.js';
import { TodayPage } from '../pages/today/TodayPage.js';
import { readEventPage } from '../queries/event-page.js';
import { readMergedInto } from '../queries/merged-into.js';
import { readPageFrame } from '../queries/page-frame.js';
import { readSourcePage } from '../queries/party-pages.js';
import { readQuestionPage } from '../queries/question-page.js';
import { readQueue } from '../queries/queue-page.js';
import { Snapshots } from '../queries/snapshots.js';
import { readToday } from '../queries/today-page.js';
import { readQuickAdd } from '../queries/quick-add-preview.js';
import { toAddForm } from './add-form.js';
import { recordPageQuery } from './page-queries.js';
import { type Arrival, readDoneMessage } from './done-message.js';

/** The pages that have forms, as they are opened or as they come back with errors; and what frames every page. */
@Injectable()
export class Pages {
  constructor(private readonly snapshots: Snapshots) {}

  today(arrival: Arrival): Promise<VNode> {
    return this.page(arrival, async (tx, frame) => <TodayPage frame={frame} {...await readToday(tx)} />);
  }

  /** @param line as it was typed, from which the form is filled unless it comes back with errors */
  add(line: string, form: FormState | null = null): Promise<VNode> {
    return this.page(null, async (tx, frame) => {
      const filled = form ?? (line === '' ? emptyForm : toAddForm(await readQuickAdd(tx, { text: line })));
      return <AddPage frame={frame} line={line} form={filled} />;
    });
  }

  /** @param focusId the question to rule on; `null` for the one that waits longest */
  queue(focusId: string | null, arrival: Arrival, form: FormState = emptyForm): Promise<VNode> {
    return this.page(arrival, async (tx, frame) => (
      <QueuePage frame={frame} form={form} {...await readQueue(tx, focusId)} />
    ));
  }

  /** @param openForm the form that came back with errors */
  question(
    id: string,
    arrival: Arrival,
    openForm: QuestionForm | null = null,
    form: FormState = emptyForm,
  ): Promise<VNode> {
    return this.page(arrival, async (tx, frame) => (
      <QuestionPage frame={frame} openForm={openForm} form={form} {...await readQuestionPage(tx, id)} />
    ));
  }

  /** @param leadTo called with the address of the question that a duplicate was merged into */
  async questionOrSurvivor(
    id: string,
    arrival: Arrival,
    leadTo: (location: string) => string,
  ): Promise<VNode | string> {
    const survivor = await this.snapshots.read((tx) => readMergedInto(tx, id));
    return survivor === null ? this.question(id, arrival) : leadTo(`/questions/${survivor}`);
  }

  /**
   * The page of an author or a source, at the one address it has.
   * @param asked `cursor` of a list may be none of ours, so that a page with one has yet to turn out to be there
   * @param leadTo called with that address where an id, or the slug of a duplicate, was asked for
   */
  async party(
    kind: PartyKind,
    asked: { idOrSlug: string; cursor: string | null },
    leadTo: (location: string) => string,
    build: (tx: EntityManager, frame: PageFrame) => Promise<VNode>,
  ): Promise<PageInTwo | VNode | string> {
    const { slug } = await this.snapshots.read((tx) => findParty(tx, kind, asked.idOrSlug));
    if (slug !== asked.idOrSlug) return leadTo(`/${kind}s/${encodeURIComponent(slug)}`);
    return asked.cursor === null ? new PageInTwo(() => this.page(null, build)) : this.page(null, build);
  }

  /** The page of a source, as its form comes back with errors. */
  source(slug: string, form: FormState): Promise<VNode> {
    return this.page(null, async (tx, frame) => (
      <SourcePage frame={frame} form={form} {...await readSourcePage(tx, slug, recordPageQuery.parse({}))} />
    ));
  }

  event(id: string, arrival: Arrival, form: FormState = emptyForm): Promise<VNode> {
    return this.page(arrival, async (tx, frame) => (
      <EventPage frame={frame} form={form} {...await readEventPage(tx, id)} />
    ));
  }

  /** Any page, from one snapshot of the record. */
  page(arrival: Arrival, build: (tx: EntityManager, frame: PageFrame) => Promise<VNode>): Promise<VNode> {
    return this.snapshots.read(async (tx) => {
      const done = await readDoneMessage(tx, arrival);
      const frame = {
        ...(await readPageFrame(tx)),
        softwareVersion: SOFTWARE_VERSION,
        formKey: randomUUID(),
      };
      return build(tx, { ...frame, done });
    });
  }
}

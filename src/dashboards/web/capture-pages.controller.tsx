import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { looksLikePassage } from '../../capture/quick-add/looks-like-passage.js';
import { MAX_LINE_LENGTH } from '../../capture/quick-add/parse-quick-add.js';
import { readAccuracy } from '../../captures/capture-accuracy.js';
import { MOST_DECISIONS, readDecisions } from '../../captures/read-decisions.js';
import { DecideCandidatesService } from '../../captures/decide-candidates.service.js';
import { TakeCaptureService } from '../../captures/take-capture.service.js';
import { LogPredictionService } from '../../forecasts/log-prediction.service.js';
import type { Caller } from '../../platform/caller.js';
import { DomainError } from '../../platform/domain-error.js';
import { Needs, Reads } from '../../platform/http/access.js';
import { originOf } from '../../platform/http/origin.js';
import { pathId } from '../../platform/http/wire-text.js';
import { AccuracyPage } from '../pages/capture/AccuracyPage.js';
import { CapturePage } from '../pages/capture/CapturePage.js';
import { PastePage } from '../pages/capture/PastePage.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import { inputOf } from '../pages/props/capture.js';
import { readCapturePage } from '../queries/capture-page.js';
import { Snapshots } from '../queries/snapshots.js';
import { toDecisions, toInputs, toPaste } from './capture-inputs.js';
import { type FormFields, textOf } from './form-fields.js';
import { toLine, toRereading } from './form-inputs.js';
import { type Arrival } from './done-message.js';
import {
  type AccuracyPageQuery,
  accuracyPageQuery,
  arrivalQuery,
  type LinePageQuery,
  linePageQuery,
} from './page-queries.js';
import { Pages } from './pages.service.js';
import { arriveAt, redirect, Sent, type SentForm, submitForm } from './submit-form.js';

/** Ways to add: the line, and texts with the predictions found in them. */
@ApiExcludeController()
@Needs('contributor')
@Controller()
export class CapturePagesController {
  constructor(
    private readonly pages: Pages,
    private readonly snapshots: Snapshots,
    private readonly predictions: LogPredictionService,
    private readonly captures: TakeCaptureService,
    private readonly decisions: DecideCandidatesService,
  ) {}

  @Get('add')
  add(@Query({ schema: linePageQuery }) { line }: LinePageQuery) {
    return this.pages.add(line ?? '');
  }

  /** Logs a line; leads on to the form where it lacks something, and to its candidates where it is a passage. */
  @Post('add')
  async log(@Sent() sent: SentForm) {
    const { fields, caller, reply } = sent;
    const text = textOf(fields, 'line') ?? '';
    if (looksLikePassage(text) || text.length > MAX_LINE_LENGTH) {
      const again = (form: FormState) => this.paste({ ...form, values: { text } });
      return submitForm(sent, { work: () => this.keep({ text }, caller), again });
    }
    const line = text.replaceAll(/\s+/g, ' ');
    try {
      const { question } = await this.predictions.log(toLine(line), caller);
      return redirect(reply, arriveAt('/', 'logged', question.id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return redirect(reply, `/add?${new URLSearchParams({ line })}`);
    }
  }

  @Get('capture')
  show(@Req() request: FastifyRequest) {
    return this.paste(emptyForm, originOf(request));
  }

  @Post('capture')
  take(@Sent() sent: SentForm) {
    return submitForm(sent, {
      renamed: { html: 'text' },
      work: (fields, caller) => this.keep(fields, caller),
      again: (form) => this.paste(form),
    });
  }

  @Get('capture/accuracy')
  @Reads()
  accuracy(@Query({ schema: accuracyPageQuery }) { rule, fate }: AccuracyPageQuery) {
    return this.pages.page(null, async (tx, frame) => {
      const narrowed =
        rule === null && fate === null
          ? null
          : { rule, fate, rows: await readDecisions(tx, rule, fate), most: MOST_DECISIONS };
      return <AccuracyPage frame={frame} narrowed={narrowed} {...await readAccuracy(tx)} />;
    });
  }

  @Get('capture/:id')
  capture(@Param('id', { schema: pathId }) id: string, @Query({ schema: arrivalQuery }) arrival: Arrival) {
    return this.page(id, emptyForm, arrival);
  }

  @Post('capture/:id')
  async decide(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    const { fields, caller } = sent;
    const [deed, index, day] = (textOf(fields, 'do') ?? '').split(':');
    const again = (form: FormState) => this.page(id, form);
    if (deed === 'date') return again(withDay(fields, inputOf(Number(index), 'deadline'), day ?? ''));
    return submitForm(sent, { again, work: () => this.settle(id, fields, caller) });
  }

  @Post('capture/:id/reading')
  reread(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await this.captures.reread(id, toRereading(fields), caller);
        return `/capture/${id}`;
      },
      again: (form) => this.page(id, { ...form, values: {} }),
    });
  }

  private async keep(fields: FormFields, caller: Caller): Promise<string> {
    const { id } = await this.captures.take(toPaste(fields), caller);
    return `/capture/${id}`;
  }

  private async settle(id: string, fields: FormFields, caller: Caller): Promise<string> {
    const { capture } = await this.snapshots.read((tx) => readCapturePage(tx, id));
    const decisions = toDecisions(fields, capture);
    const indexes = decisions.decisions.map(({ candidate }) => candidate);
    const { predictions } = await this.decisions.decide(id, decisions, caller).catch((error: unknown) => {
      throw toInputs(error, indexes);
    });
    const last = predictions.at(-1);
    return last ? arriveAt(`/capture/${id}`, 'logged', last.question.id) : `/capture/${id}`;
  }

  private page(id: string, form: FormState, arrival: Arrival = null): Promise<VNode> {
    return this.pages.page(arrival, async (tx, frame) => (
      <CapturePage frame={frame} form={form} {...await readCapturePage(tx, id)} />
    ));
  }

  private paste(form: FormState, origin: string | null = null): Promise<VNode> {
    return this.pages.page(null, async (_, frame) => <PastePage frame={frame} form={form} origin={origin} />);
  }
}

/** A form that is not saved yet, with another day in one of its fields. */
function withDay(fields: FormFields, name: string, day: string): FormState {
  const values = Object.fromEntries(Object.keys(fields).map((key) => [key, textOf(fields, key) ?? '']));
  return { values: { ...values, [name]: day }, ticked: null, errors: [] };
}

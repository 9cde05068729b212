import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { CancelImportService } from '../../imports/cancel-import.service.js';
import { HeldUploadsService } from '../../imports/held-uploads.service.js';
import { uploadOf } from '../../imports/uploaded-file.js';
import { DomainError } from '../../platform/domain-error.js';
import { Needs } from '../../platform/http/access.js';
import type { AcceptedBodies } from '../../platform/http/request-guards.js';
import { pathId } from '../../platform/http/wire-text.js';
import { HeldUploadPage } from '../pages/import/HeldUploadPage.js';
import { ImportPage } from '../pages/import/ImportPage.js';
import { ImportsPage } from '../pages/import/ImportsPage.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import { readImportItem, readImports } from '../queries/import-page.js';
import { isOurs, readColumnMap } from './import-inputs.js';
import { Pages } from './pages.service.js';
import { redirect, Sent, type SentForm, submitForm } from './submit-form.js';

/** Files of forecasts: the form that sends one, and how each is doing. */
@ApiExcludeController()
@Needs('contributor')
@Controller('imports')
export class ImportPagesController {
  constructor(
    private readonly pages: Pages,
    private readonly holding: HeldUploadsService,
    private readonly cancelling: CancelImportService,
  ) {}

  @Get()
  list() {
    return this.page(emptyForm);
  }

  @Post()
  @RouteConfig({ contentTypes: ['multipart/form-data'] } satisfies AcceptedBodies)
  send(@Req() request: FastifyRequest, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { file, options } = await uploadOf(request, fields);
        const { id, explanation } = await this.holding.hold(file, options);
        return isOurs(explanation)
          ? `/imports/${await this.holding.release(id, caller)}`
          : `/imports/held/${id}`;
      },
      again: (form) => this.page(form),
    });
  }

  @Get('held/:id')
  showHeld(@Param('id', { schema: pathId }) id: string) {
    return this.heldPage(id, emptyForm);
  }

  /** Imports a file that waits, or shows it again with the names that its columns were given. */
  @Post('held/:id')
  release(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        if (fields.maps) await this.holding.remap(id, readColumnMap(fields));
        if (fields.then === 'look') return `/imports/held/${id}`;
        return `/imports/${await this.holding.release(id, caller)}`;
      },
      again: (form) => this.heldPage(id, form),
    });
  }

  @Get(':id')
  show(@Param('id', { schema: pathId }) id: string) {
    return this.pages.page(null, async (tx, frame) => (
      <ImportPage frame={frame} item={await readImportItem(tx, id)} />
    ));
  }

  /** Where it turns out to be done, its page says so. */
  @Post(':id/cancel')
  async cancel(@Param('id', { schema: pathId }) id: string, @Sent() { caller, reply }: SentForm) {
    await this.cancelling.cancel(id, caller).catch((error: unknown) => {
      if (!(error instanceof DomainError && error.code === 'import_done')) throw error;
    });
    return redirect(reply, `/imports/${id}`);
  }

  private heldPage(id: string, form: FormState): Promise<VNode> {
    return this.pages.page(null, async (tx, frame) => (
      <HeldUploadPage frame={frame} form={form} heldId={id} held={await this.holding.read(tx, id)} />
    ));
  }

  private page(form: FormState): Promise<VNode> {
    return this.pages.page(null, async (tx, frame) => (
      <ImportsPage frame={frame} form={form} items={await readImports(tx)} />
    ));
  }
}

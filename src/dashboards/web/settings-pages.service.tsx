import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { actorOf } from '../../platform/http/access.js';
import { SettingsPage } from '../pages/people/SettingsPage.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import type { SettingsForm, Shown } from '../pages/props/people.js';
import { readSettings } from '../queries/settings-page.js';
import type { FormFields } from './form-fields.js';
import { Pages } from './pages.service.js';
import { type SentForm, submitForm } from './submit-form.js';

const SETTINGS = '/settings';

interface PageState {
  shown?: Shown | null;
  openForm?: SettingsForm;
  form?: FormState;
}

/** The settings, as they are opened or as one of their forms comes back. */
@Injectable()
export class SettingsPages {
  constructor(private readonly pages: Pages) {}

  /** Writes what a form says and leads back to the settings. */
  submit(
    sent: SentForm,
    request: FastifyRequest,
    openForm: SettingsForm,
    write: (fields: FormFields) => Promise<unknown>,
  ): Promise<VNode | string> {
    return submitForm(sent, {
      work: async (fields) => {
        await write(fields);
        return SETTINGS;
      },
      again: (form) => this.page(request, { openForm, form }),
    });
  }

  page(request: FastifyRequest, state: PageState = {}): Promise<VNode> {
    const { shown = null, openForm = null, form = emptyForm } = state;
    return this.pages.page(null, async (tx, frame) => (
      <SettingsPage
        frame={frame}
        shown={shown}
        openForm={openForm}
        form={form}
        {...await readSettings(tx, actorOf(request))}
      />
    ));
  }
}

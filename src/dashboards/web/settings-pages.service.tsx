import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Mailer } from '../../notices/mail/mailer.js';
import { actorOf } from '../../platform/http/access.js';
import { originOf } from '../../platform/http/origin.js';
import { Instance } from '../../platform/instance.js';
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

/** The page of settings, as it is opened or as one of its forms comes back. */
@Injectable()
export class SettingsPages {
  constructor(
    private readonly pages: Pages,
    private readonly instance: Instance,
    private readonly mailer: Mailer,
  ) {}

  /** Sends a form of the page. */
  submit(
    sent: SentForm,
    request: FastifyRequest,
    openForm: SettingsForm,
    write: (fields: FormFields) => Promise<unknown>,
  ) {
    return submitForm(sent, {
      work: async (fields) => {
        await write(fields);
        return SETTINGS;
      },
      again: (form) => this.page(request, { openForm, form }),
    });
  }

  /** A link that is shown this once. */
  link(request: FastifyRequest, name: string, path: string | null): Shown | null {
    if (path === null) return null;
    const { href } = new URL(path, this.instance.publicUrl ?? originOf(request));
    return { what: 'link', name, secret: href };
  }

  page(request: FastifyRequest, state: PageState = {}) {
    const { shown = null, openForm = null, form = emptyForm } = state;
    return this.pages.page(null, async (tx, frame) => (
      <SettingsPage
        frame={frame}
        shown={shown}
        openForm={openForm}
        form={form}
        isMailOn={this.mailer.isOn}
        {...await readSettings(tx, actorOf(request))}
      />
    ));
  }
}

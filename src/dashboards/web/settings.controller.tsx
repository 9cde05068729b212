import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ManagePeopleService } from '../../people/manage-people.service.js';
import { ManageTokensService } from '../../people/manage-tokens.service.js';
import { OwnAccountService } from '../../people/own-account.service.js';
import { PublicReadService } from '../../people/public-read.service.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { originOf } from '../../platform/http/origin.js';
import { pathId } from '../../platform/http/wire-text.js';
import { Instance } from '../../platform/instance.js';
import { SettingsPage } from '../pages/people/SettingsPage.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import type { SettingsForm, Shown } from '../pages/props/people.js';
import { readSettings } from '../queries/settings-page.js';
import { type FormFields, textOf } from './form-fields.js';
import { Pages } from './pages.service.js';
import { toAddPerson, toChangePassword, toChangePerson, toCreateToken } from './people-inputs.js';
import { Sent, type SentForm, showForm, submitForm } from './submit-form.js';

const SETTINGS = '/settings';

/** One’s own account and, for admins, people, tokens and who may read. */
@ApiExcludeController()
@Needs('admin')
@Controller('settings')
export class SettingsController {
  constructor(
    private readonly pages: Pages,
    private readonly account: OwnAccountService,
    private readonly people: ManagePeopleService,
    private readonly tokens: ManageTokensService,
    private readonly publicRead: PublicReadService,
    private readonly instance: Instance,
  ) {}

  @Get()
  @Needs('viewer')
  show(@Req() request: FastifyRequest) {
    return this.page(request);
  }

  @Post('password')
  @Needs('viewer')
  changePassword(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.submit(sent, request, 'password', (fields) =>
      this.account.changePassword(toChangePassword(fields), actorOf(request), sent.caller),
    );
  }

  @Post('sessions/:id/end')
  @Needs('viewer')
  endSession(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.submit(sent, request, 'password', () =>
      this.account.endSession(id, actorOf(request), sent.caller),
    );
  }

  @Post('public-read')
  switchPublicRead(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.submit(sent, request, 'public-read', (fields) =>
      this.publicRead.switch(textOf(fields, 'on') === 'yes', sent.caller),
    );
  }

  @Post('people')
  addPerson(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (fields, caller) => {
        const { name, setUpPath } = await this.people.add(toAddPerson(fields), caller);
        return this.page(request, { shown: this.link(request, name, setUpPath) });
      },
      again: (form) => this.page(request, { openForm: 'person', form }),
    });
  }

  @Post('people/:id')
  changePerson(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.submit(sent, request, 'people', (fields) =>
      this.people.change(id, toChangePerson(fields), sent.caller),
    );
  }

  @Post('people/:id/link')
  inviteAgain(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return showForm(sent, {
      work: async (_, caller) => {
        const { name, setUpPath } = await this.people.inviteAgain(id, caller);
        return this.page(request, { shown: this.link(request, name, setUpPath) });
      },
      again: (form) => this.page(request, { openForm: 'people', form }),
    });
  }

  @Post('tokens')
  createToken(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (fields, caller) => {
        const { name, token } = await this.tokens.create(toCreateToken(fields), actorOf(request), caller);
        return this.page(request, { shown: token === null ? null : { what: 'token', name, secret: token } });
      },
      again: (form) => this.page(request, { openForm: 'token', form }),
    });
  }

  @Post('tokens/:id/revocation')
  revokeToken(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.submit(sent, request, 'tokens', () => this.tokens.revoke(id, sent.caller));
  }

  private submit(
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

  private link(request: FastifyRequest, name: string, path: string | null): Shown | null {
    if (path === null) return null;
    const { href } = new URL(path, this.instance.publicUrl ?? originOf(request));
    return { what: 'link', name, secret: href };
  }

  private page(request: FastifyRequest, state: PageState = {}) {
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

interface PageState {
  shown?: Shown | null;
  openForm?: SettingsForm;
  form?: FormState;
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ErasePersonService } from '../../people/erase-person.service.js';
import { ManagePeopleService } from '../../people/manage-people.service.js';
import { ManageTokensService } from '../../people/manage-tokens.service.js';
import { OwnAccountService } from '../../people/own-account.service.js';
import { InstanceSwitches } from '../../people/instance-switches.service.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { textOf } from './form-fields.js';
import {
  toAddPerson,
  toChangePassword,
  toChangePerson,
  toCreateToken,
  toCurrentPassword,
} from './people-inputs.js';
import { SettingsPages } from './settings-pages.service.js';
import { Sent, type SentForm, showForm } from './submit-form.js';

/** One’s own account and, for admins, people, tokens and who may read. */
@ApiExcludeController()
@Needs('admin')
@Controller('settings')
export class SettingsController {
  constructor(
    private readonly pages: SettingsPages,
    private readonly account: OwnAccountService,
    private readonly people: ManagePeopleService,
    private readonly erasures: ErasePersonService,
    private readonly tokens: ManageTokensService,
    private readonly switches: InstanceSwitches,
  ) {}

  @Get()
  @Needs('viewer')
  show(@Req() request: FastifyRequest) {
    return this.pages.page(request);
  }

  @Post('password')
  @Needs('viewer')
  changePassword(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.pages.submit(sent, request, 'password', (fields) =>
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
    return this.pages.submit(sent, request, 'password', () =>
      this.account.endSession(id, actorOf(request), sent.caller),
    );
  }

  @Post('public-read')
  switchPublicRead(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.pages.submit(sent, request, 'public-read', (fields) =>
      this.switches.switch('publicRead', textOf(fields, 'on') === 'yes', sent.caller),
    );
  }

  @Post('four-eyes')
  switchFourEyes(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.pages.submit(sent, request, 'four-eyes', (fields) =>
      this.switches.switch('fourEyes', textOf(fields, 'on') === 'yes', sent.caller),
    );
  }

  @Post('people')
  addPerson(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (fields, caller) => {
        const { name, setUpPath } = await this.people.add(toAddPerson(fields), caller);
        return this.pages.page(request, { shown: this.pages.link(request, name, setUpPath) });
      },
      again: (form) => this.pages.page(request, { openForm: 'person', form }),
    });
  }

  @Post('people/:id')
  changePerson(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.pages.submit(sent, request, 'people', (fields) =>
      this.people.change(id, toChangePerson(fields), sent.caller),
    );
  }

  @Post('people/:id/erasure')
  erasePerson(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.pages.submit(sent, request, 'people', () => this.erasures.erase(id, sent.caller));
  }

  @Post('erasure')
  @Needs('viewer')
  eraseOwn(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.pages.submit(sent, request, 'erasure', (fields) =>
      this.erasures.eraseOwn(toCurrentPassword(fields), actorOf(request), sent.caller),
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
        return this.pages.page(request, { shown: this.pages.link(request, name, setUpPath) });
      },
      again: (form) => this.pages.page(request, { openForm: 'people', form }),
    });
  }

  @Post('tokens')
  createToken(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (fields, caller) => {
        const { name, token } = await this.tokens.create(toCreateToken(fields), actorOf(request), caller);
        return this.pages.page(request, {
          shown: token === null ? null : { what: 'token', name, secret: token },
        });
      },
      again: (form) => this.pages.page(request, { openForm: 'token', form }),
    });
  }

  @Post('tokens/:id/revocation')
  revokeToken(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.pages.submit(sent, request, 'tokens', () => this.tokens.revoke(id, sent.caller));
  }
}

import { Body, Controller, Delete, Get, Param, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { actorOf, Needs, Reads } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { OwnAccountService } from './own-account.service.js';
import {
  type ChangePassword,
  changePasswordSchema,
  fourEyesSchema,
  meView,
  publicReadSchema,
  sessionsView,
} from './people.schemas.js';
import { InstanceSwitches } from './instance-switches.service.js';

@ApiTags('People')
@Needs('viewer')
@Controller('api/v1')
export class OwnAccountController {
  constructor(
    private readonly account: OwnAccountService,
    private readonly switches: InstanceSwitches,
  ) {}

  @Get('me')
  @ApiOperation({ summary: 'Who asks' })
  @ApiOkResponse({ standardSchema: meView, description: 'Who asks' })
  me(@Req() request: FastifyRequest) {
    return this.account.me(actorOf(request) as Exclude<Actor, { kind: 'anonymous' }>);
  }

  @Put('me/password')
  @ApiOperation({ summary: 'Change one’s password, which ends every other session' })
  @ApiOkResponse({ standardSchema: meView })
  async changePassword(
    @Body({ schema: changePasswordSchema }) change: ChangePassword,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    await this.account.changePassword(change, actorOf(request), caller);
    return this.me(request);
  }

  @Get('sessions')
  @ApiOperation({ summary: 'Where one is signed in' })
  @ApiOkResponse({ standardSchema: sessionsView, description: 'Where one is signed in' })
  async sessions(@Req() request: FastifyRequest) {
    return { items: await this.account.sessions(actorOf(request)) };
  }

  @Delete('sessions/:id')
  @ApiOperation({ summary: 'Sign out somewhere' })
  @ApiOkResponse({ standardSchema: sessionsView, description: 'Those that are left' })
  async endSession(
    @Param('id', { schema: pathId }) id: string,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    await this.account.endSession(id, actorOf(request), caller);
    return this.sessions(request);
  }

  @Get('settings/public-read')
  @ApiOperation({ summary: 'Whether everybody may read' })
  @Reads()
  @ApiOkResponse({ standardSchema: publicReadSchema })
  async isPublic() {
    return { on: await this.switches.isOn('publicRead') };
  }

  @Put('settings/public-read')
  @ApiOperation({ summary: 'Let everybody read, or only those with an account' })
  @Needs('admin')
  @ApiOkResponse({ standardSchema: publicReadSchema })
  switchPublicRead(
    @Body({ schema: publicReadSchema }) { on }: { on: boolean },
    @FromCaller() caller: Caller,
  ) {
    return this.switches.switch('publicRead', on, caller);
  }

  @Get('settings/four-eyes')
  @ApiOperation({ summary: 'Whether ruling takes a second person' })
  @ApiOkResponse({ standardSchema: fourEyesSchema })
  async takesTwo() {
    return { on: await this.switches.isOn('fourEyes') };
  }

  @Put('settings/four-eyes')
  @ApiOperation({ summary: 'Let ruling take a second person, or not' })
  @Needs('admin')
  @ApiOkResponse({ standardSchema: fourEyesSchema })
  switchFourEyes(@Body({ schema: fourEyesSchema }) { on }: { on: boolean }, @FromCaller() caller: Caller) {
    return this.switches.switch('fourEyes', on, caller);
  }
}

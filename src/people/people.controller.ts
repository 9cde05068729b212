import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { ManagePeopleService } from './manage-people.service.js';
import {
  addedPersonView,
  type AddPerson,
  addPersonSchema,
  type ChangePerson,
  changePersonSchema,
  peopleView,
  personView,
  setPasswordSchema,
} from './people.schemas.js';
import { readPeople, readPerson } from './read-people.js';

@ApiTags('People')
@Needs('admin')
@Controller('api/v1/users')
export class PeopleController {
  constructor(
    private readonly people: ManagePeopleService,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The people of this instance' })
  @ApiOkResponse({ standardSchema: peopleView, description: 'Everybody, by name' })
  async list() {
    return { items: await readPeople(this.dataSource.manager) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A person' })
  @ApiOkResponse({ standardSchema: personView })
  read(@Param('id', { schema: pathId }) id: string) {
    return readPerson(this.dataSource.manager, id);
  }

  @Post()
  @ApiOperation({ summary: 'Add somebody, with a password or a link with which to choose one' })
  @ApiCreatedResponse({ standardSchema: addedPersonView })
  add(@Body({ schema: addPersonSchema }) input: AddPerson, @FromCaller() caller: Caller) {
    return this.people.add(input, caller);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change somebody’s role or name, or disable them' })
  @ApiOkResponse({ standardSchema: personView })
  change(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: changePersonSchema }) changes: ChangePerson,
    @FromCaller() caller: Caller,
  ) {
    return this.people.change(id, changes, caller);
  }

  @Put(':id/password')
  @ApiOperation({ summary: 'Set somebody’s password, who is signed out everywhere' })
  @ApiOkResponse({ standardSchema: personView })
  setPassword(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: setPasswordSchema }) { password }: { password: string },
    @FromCaller() caller: Caller,
  ) {
    return this.people.setPassword(id, password, caller);
  }

  @Post(':id/set-up-link')
  @ApiOperation({ summary: 'Make a link with which somebody chooses a new password' })
  @ApiCreatedResponse({ standardSchema: addedPersonView })
  inviteAgain(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.people.inviteAgain(id, caller);
  }
}

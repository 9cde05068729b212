import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessChanges } from './access-changes.js';
import { AccessGuard } from './access.guard.js';
import { DeleteEndedAccess } from './delete-ended-access.js';
import { FeedKeysController } from './feed-keys.controller.js';
import { FeedKeysService } from './feed-keys.service.js';
import { ErasePersonService } from './erase-person.service.js';
import { IdentifyActorService } from './identify-actor.service.js';
import { LocalAccess } from './local-access.js';
import { ManagePeopleService } from './manage-people.service.js';
import { ManageTokensService } from './manage-tokens.service.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccountService } from './own-account.service.js';
import { PeopleController } from './people.controller.js';
import { PersonFilesController } from './person-files.controller.js';
import { InstanceSwitches } from './instance-switches.service.js';
import { SetUpService } from './set-up.service.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { TokensController } from './tokens.controller.js';

const services = [
  ErasePersonService,
  ManagePeopleService,
  ManageTokensService,
  OwnAccountService,
  InstanceSwitches,
  SetUpService,
  SignInService,
  LocalAccess,
  DeleteEndedAccess,
  FeedKeysService,
];

@Module({
  controllers: [
    PersonFilesController,
    PeopleController,
    TokensController,
    OwnAccountController,
    FeedKeysController,
  ],
  providers: [
    ...services,
    AccessChanges,
    IdentifyActorService,
    SignInThrottle,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: services,
})
export class PeopleModule {}

import { Injectable } from '@nestjs/common';
import { newSecret } from './secrets.js';

/** Lets in who runs in this process, as the command line does; the secret never leaves it. */
@Injectable()
export class LocalAccess {
  readonly secret = newSecret();
}

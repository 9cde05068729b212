import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorId, ANONYMOUS } from '../platform/actor.js';
import { DomainError } from '../platform/domain-error.js';
import { ACCESS, type Access, actorOf, ASKS_NOBODY } from '../platform/http/access.js';
import { noteAsker } from '../platform/http/request-context.js';
import { Instance } from '../platform/instance.js';
import { decideAccess } from './access-rules.js';
import { IdentifyActorService } from './identify-actor.service.js';
import { InstanceSwitches } from './instance-switches.service.js';

const logger = new Logger('Access');

/** Stands before every route: finds out who asks, and lets in whom the route's mark allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: IdentifyActorService,
    private readonly switches: InstanceSwitches,
    private readonly instance: Instance,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const asksNobody = this.reflector.get<true | undefined>(ASKS_NOBODY, context.getHandler());
    const actor = asksNobody ? ANONYMOUS : await this.actors.identify(request);
    if (actor === null && access !== 'public') throw badToken();
    request.actor = actor ?? ANONYMOUS;
    noteAsker(request.actor.kind === 'anonymous');
    await this.admit(access, request);
    return true;
  }

  private async admit(access: Access | undefined, request: FastifyRequest): Promise<void> {
    const actor = actorOf(request);
    const isAsked = access === 'reads' && actor.kind === 'anonymous';
    const decision = decideAccess(access, actor, isAsked && (await this.switches.isOn('publicRead')));
    if (decision === 'allowed') return;
    if (decision === 'sign-in') throw new DomainError('unauthenticated', 'sign_in_required', SIGN_IN);
    const what = decision === 'closed' ? 'This is open to nobody.' : `This takes the role ${decision.lacks}.`;
    logger.warn({
      event: 'access.refused',
      of: actorId(actor),
      lacks: decision === 'closed' ? null : decision.lacks,
      route: `${request.method} ${request.routeOptions.url}`,
      address: this.instance.addressOf(request),
      correlationId: request.id,
    });
    throw new DomainError('forbidden', 'role_required', what);
  }
}

const SIGN_IN = 'Sign in, or send a token as Authorization: Bearer.';

const badToken = () =>
  new DomainError('unauthenticated', 'invalid_token', 'This token is unknown, over, or revoked.');

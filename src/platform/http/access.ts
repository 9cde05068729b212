import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS, type Role } from '../actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before a route is entered. */
    actor?: Actor;
  }
}

/** Who may use a route: everybody, everybody who may read the record, or whoever has a role. */
export type Access = 'public' | 'reads' | Role;

/** Where the mark of a route is kept. */
export const ACCESS = 'reckoner:access';
/** The same in the API's document. */
export const ACCESS_EXTENSION = 'x-access';

const mark = (access: Access) =>
  applyDecorators(SetMetadata(ACCESS, access), ApiExtension(ACCESS_EXTENSION, access));

/** Open to everybody, always. */
export const Public = () => mark('public');

/** Where it is kept that a route asks nobody. */
export const ASKS_NOBODY = 'reckoner:asks-nobody';

/** Beside `Public`: does not find out who sent a request, so that it answers without the database. */
export const AsksNobody = () => SetMetadata(ASKS_NOBODY, true);

/** Shows what is on record: open to everybody, unless reading takes an account here. */
export const Reads = () => mark('reads');

/** Takes a role. */
export const Needs = (role: Role) => mark(role);

/** Who sent a request. */
export const actorOf = (request: Pick<FastifyRequest, 'actor'>): Actor => request.actor ?? ANONYMOUS;

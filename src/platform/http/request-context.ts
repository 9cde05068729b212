import { AsyncLocalStorage } from 'node:async_hooks';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface RequestContext {
  /** Nobody known asks. */
  isAnonymous: boolean;
}

const requests = new AsyncLocalStorage<RequestContext>();

/** Keeps, for as long as a request is answered, who asked; it is nobody known until `noteAsker` says so. */
export function followRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (_request, _reply, done) => requests.run({ isAnonymous: true }, done));
}

export function noteAsker(isAnonymous: boolean): void {
  const context = requests.getStore();
  if (context) context.isAnonymous = isAnonymous;
}

/** Whether this is work for a request of nobody known. Jobs and commands are somebody's. */
export const isAskedAnonymously = (): boolean => requests.getStore()?.isAnonymous ?? false;

/** Whether somebody waits for this: it is work for a request. */
export const isAnsweringRequest = (): boolean => requests.getStore() !== undefined;

/** Does what goes on after a request has been answered, such as sending a file. */
export const afterRequest = <T>(work: () => T): T => requests.exit(work);

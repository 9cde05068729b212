import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Caller } from '../../platform/caller.js';
import { DomainError } from '../../platform/domain-error.js';
import { callerOf } from '../../platform/http/caller.decorator.js';
import { RETRY_AFTER_SECONDS, toProblem } from '../../platform/http/problem.js';
import type { FormState } from '../pages/props/common.js';
import type { FormFields } from './form-fields.js';
import { toFormState } from './form-state.js';
import type { Deed } from './done-message.js';

/** A form as it was sent, by whom, and the reply that it gets. */
export interface SentForm {
  fields: FormFields;
  caller: Caller;
  reply: FastifyReply;
}

/** The `SentForm` of a request. */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext): SentForm => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const fields = (request.body ?? {}) as FormFields;
  return { fields, caller: callerOf(request), reply: http.getResponse<FastifyReply>() };
});

interface Submission {
  /** Fields of the input that have another name on this form. */
  renamed?: Readonly<Record<string, string>>;
  /** Does the write. Gives the address to go on to. */
  work: (fields: FormFields, caller: Caller) => Promise<string>;
  /** The page with the form, as it comes back when the write was refused. */
  again: (form: FormState, fields: FormFields) => Promise<VNode>;
}

interface Shows {
  /** Does the write. Gives the page that shows what came of it. */
  work: (fields: FormFields, caller: Caller) => Promise<VNode | string>;
}

/** Writes what a form says and leads on to a page; or shows the form again with what to mend. */
export function submitForm(sent: SentForm, submission: Submission): Promise<VNode | string> {
  const work = async (fields: FormFields, caller: Caller) =>
    redirect(sent.reply, await submission.work(fields, caller));
  return showForm(sent, { ...submission, work });
}

/** Writes what a form says and answers with what `work` gives; or shows the form again with what to mend. */
export async function showForm(
  { fields, caller, reply }: SentForm,
  { renamed, work, again }: Omit<Submission, 'work'> & Shows,
): Promise<VNode | string> {
  try {
    return await work(fields, caller);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const page = await again(toFormState(error, fields, renamed), fields);
    // The address of a refused form shows nothing: it may not come into the history.
    const { status } = toProblem(error, '');
    void reply.status(status).header('hx-push-url', 'false');
    if (status === 429) void reply.header('retry-after', String(RETRY_AFTER_SECONDS[429]));
    return page;
  }
}

/** Leads the browser on to a page, which it then reads with GET. */
export function redirect(reply: FastifyReply, location: string): string {
  void reply.status(303).header('location', location);
  return '';
}

/** The address of a page with word of what was just done about some questions. */
export function arriveAt(path: string, done: Deed, ...about: readonly string[]): string {
  return `${path}?${new URLSearchParams({ done, about: about.join(',') })}`;
}

import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { DomainError } from '../../platform/domain-error.js';
import { toProblem } from '../../platform/http/problem.js';
import type { FormState } from '../pages/props/common.js';
import type { FormFields } from './form-fields.js';
import { toFormState } from './form-state.js';
import type { Deed } from './notices.js';

interface Submission {
  fields: FormFields;
  /** Fields of the input that have another name on this form. */
  renamed?: Readonly<Record<string, string>>;
  /** Does the write. Gives the address to go on to. */
  work: () => Promise<string>;
  /** The page with the form, as it comes back when the write was refused. */
  again: (form: FormState) => Promise<VNode>;
}

/** Writes what a form says and leads on to a page; or shows the form again with what to mend. */
export async function submitForm(
  reply: FastifyReply,
  { fields, renamed, work, again }: Submission,
): Promise<VNode | string> {
  try {
    return redirect(reply, await work());
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const page = await again(toFormState(error, fields, renamed));
    void reply.status(toProblem(error, '').status);
    return page;
  }
}

/** Leads the browser on to a page, which it then reads with GET. */
export function redirect(reply: FastifyReply, location: string): string {
  void reply.status(303).header('location', location);
  return '';
}

/** The address of a page with word of what was just done about a question. */
export function arriveAt(path: string, done: Deed, about: string): string {
  return `${path}?${new URLSearchParams({ done, about })}`;
}

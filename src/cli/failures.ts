import { StartupError } from '../platform/startup-error.js';
import type { Problem } from '../platform/http/problem.js';

/** What the process ends with. */
export const exitCodes = {
  done: 0,
  fault: 1,
  usage: 2,
  rejected: 3,
  conflict: 4,
  unavailable: 5,
  checkFailed: 6,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that ends without having done what was asked; `message` is told on stderr. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}

/** The API's refusal of a request. */
export class RefusedRequest extends CommandFailure {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(exitCodeOfStatus(status), describeProblem(status, problem));
    this.name = 'RefusedRequest';
  }
}

/** How to end after an error: what to say, and the exit code. Faults of ours keep their stack. */
export function describeFailure(error: unknown): { message: string; exitCode: ExitCode } {
  if (error instanceof CommandFailure) return error;
  if (error instanceof StartupError) return { message: error.message, exitCode: exitCodes.unavailable };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: stack, exitCode: exitCodes.fault };
}

function exitCodeOfStatus(status: number): ExitCode {
  if (status === 409 || status === 412) return exitCodes.conflict;
  // A gateway before the service says the same with 502 and 504.
  if (status >= 502 && status <= 504) return exitCodes.unavailable;
  return status < 500 ? exitCodes.rejected : exitCodes.fault;
}

/** The detail, then every field that is wrong and how to mend it. */
function describeProblem(status: number, { title, detail, errors = [] }: Partial<Problem>): string {
  const fields = errors.map(({ path, message, hint }) => {
    const what = path === '' || message.startsWith(path) ? message : `${path}: ${message}`;
    return `  ${what}${hint ? ` (${hint})` : ''}`;
  });
  const onlyRepeats = fields.length === 1 && !errors[0]?.hint;
  const first = detail || `The server answered ${status}`;
  return [title ? `${title}: ${first}` : first, ...(onlyRepeats ? [] : fields)].join('\n');
}

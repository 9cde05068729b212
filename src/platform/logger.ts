import { ConsoleLogger } from '@nestjs/common';

/** What the framework says of itself at start, which tells an operator nothing. */
const CHATTER = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);
const LOG = ['log'] as const;
const THROWN = new Set(['ExceptionHandler', 'NestApplication']);

/** What happened, for programs that read the log: a name, and what belongs to it. Never a secret. */
export type LoggedEvent = { event: string } & Readonly<Record<string, string | number | boolean | null>>;

/** One line of text or JSON for each thing worth knowing, on stderr for problems. */
export class AppLogger extends ConsoleLogger {
  /** @param isTerse for commands, whose output is an answer: problems alone */
  constructor(
    private readonly format: 'text' | 'json',
    isTerse = false,
  ) {
    super({ json: format === 'json', logLevels: [...(isTerse ? [] : LOG), 'warn', 'error', 'fatal'] });
  }

  /** What fails at start is thrown as well, and told once by whoever called. */
  override error(message: unknown, ...rest: unknown[]): void {
    if (THROWN.has(String(rest.at(-1)))) return;
    super.error(message, ...(rest as string[]));
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (CHATTER.has(String(rest.at(-1)))) return;
    super.log(this.format === 'text' ? toLine(message) : message, ...(rest as string[]));
  }

  override warn(message: unknown, ...rest: unknown[]): void {
    super.warn(this.format === 'text' ? toLine(message) : message, ...(rest as string[]));
  }
}

/** An event as its name and `key=value` pairs; JSON keeps a value on its line, whatever is in it. */
function toLine(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('event' in message)) return message;
  const { event, ...fields } = message as LoggedEvent;
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return [event, ...pairs].join(' ');
}

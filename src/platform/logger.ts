import { ConsoleLogger } from '@nestjs/common';

/** What the framework says of itself at start, which tells an operator nothing. */
const CHATTER = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);
const THROWN = new Set(['ExceptionHandler', 'NestApplication']);

/** One line of text or JSON for each thing worth knowing, on stderr for problems. */
export class AppLogger extends ConsoleLogger {
  constructor(format: 'text' | 'json') {
    super({ json: format === 'json', logLevels: ['log', 'warn', 'error', 'fatal'] });
  }

  /** What fails at start is thrown as well, and told once by whoever called. */
  override error(message: unknown, ...rest: unknown[]): void {
    if (THROWN.has(String(rest.at(-1)))) return;
    super.error(message, ...(rest as string[]));
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (CHATTER.has(String(rest.at(-1)))) return;
    super.log(message, ...(rest as string[]));
  }
}

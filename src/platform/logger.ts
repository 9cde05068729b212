import { ConsoleLogger } from '@nestjs/common';

/** What the framework says of itself at start, which tells an operator nothing. */
const CHATTER = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** One line of text or JSON for each thing worth knowing, on stderr for problems. */
export class AppLogger extends ConsoleLogger {
  constructor(format: 'text' | 'json') {
    super({ json: format === 'json', logLevels: ['log', 'warn', 'error', 'fatal'] });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (CHATTER.has(String(rest.at(-1)))) return;
    super.log(message, ...(rest as string[]));
  }
}

import type { DataSource } from 'typeorm';
import { type Config, readConfig, readEnvironment, type StoreUse } from '../config.js';
import { type Api, type ApiCarrier, openApi } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';
import { RemoteCarrier } from './remote-carrier.js';

/** The options that every command takes. */
export interface GlobalOptions {
  dataDir?: string;
  server?: URL;
  token?: string;
  json?: boolean;
}

const SHARED: StoreUse = { ephemeral: false, exclusive: false };

/** What a command stands on: the store that its options name, and the terminal. The engine is loaded when needed. */
export class Shell {
  constructor(private readonly options: GlobalOptions) {}

  /** Runs `work` against the server that `--server` names, else against the store of this machine. */
  async withApi(work: (api: Api) => Promise<void>): Promise<void> {
    const carrier = await this.openCarrier();
    try {
      await work(openApi(carrier));
    } finally {
      await carrier.close();
    }
  }

  /** Runs `work` on the tables themselves, which no API reaches. */
  async withDatabase(work: (dataSource: DataSource) => Promise<void>): Promise<void> {
    this.refuseOptions(['server']);
    const { withDatabase } = await import('./local-engine.js');
    await withDatabase(this.readConfig(SHARED), work);
  }

  /** @throws StartupError when the settings contradict each other */
  readConfig(use: StoreUse): Config {
    const { dataDir } = this.options;
    return readConfig(use, { ...readEnvironment(), ...(dataDir && { RECKONER_DATA_DIR: dataDir }) });
  }

  /** For commands that work on a store of this machine, or of their own. */
  refuseOptions(names: readonly ('server' | 'dataDir')[]): void {
    const given = names.find((name) => this.options[name] !== undefined);
    if (given === undefined) return;
    const flag = given === 'server' ? '--server' : '--data-dir';
    throw new CommandFailure(exitCodes.usage, `This command does not take ${flag}`);
  }

  /** Prints the body of an answer as it came, or told in words, if there are any. */
  answer<T>({ data }: { data?: T }, tell: (body: T) => string | null): void {
    const words = this.options.json ? JSON.stringify(data) : tell(data!);
    if (words !== null) this.print(words);
  }

  /** Prints a result that is not the API's. */
  result<T extends object>(result: T, tell: (result: T) => string): void {
    this.answer({ data: result }, tell);
  }

  print(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  complain(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** Shows how far something is on one line of a terminal, which the next call overwrites; an empty text ends it. */
  progress(text: string): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  }

  private async openCarrier(): Promise<ApiCarrier> {
    const { server, token = readEnvironment()['RECKONER_TOKEN'] } = this.options;
    if (server) return new RemoteCarrier(server, token || undefined);
    const { startLocally } = await import('./local-engine.js');
    return startLocally(this.readConfig(SHARED));
  }
}

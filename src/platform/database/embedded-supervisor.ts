import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { StartupError } from '../startup-error.js';
import type { DataDirectory } from './data-directory.js';
import { connectEmbedded, embeddedUrl } from './embedded-connection.js';
import { type Launch, launchPostmaster, runningPostmaster } from './postmaster.js';
import { isRunning } from './process-identity.js';
import { alreadyServed, pidOf, processName, takeServeLock } from './serve-lock.js';
import { endProcess } from './tethered-process.js';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 20;
const REATTACH_MS = 1_000;
const SERVING = ' serving';
/** What a server says on ending that came second, or before all processes of the last one were gone. */
const MOMENTARY = /lock file|still in use/;

interface SupervisorOptions {
  binDir: string;
  ephemeral: boolean;
  exclusive: boolean;
}

/** Keeps one process attached to the server of a data directory, whoever starts it and whatever ends it. */
export class EmbeddedSupervisor {
  readonly url: string;
  /** An idle connection: its loss tells that the server is gone. */
  private keeper: Client | undefined;
  private launch: Launch | undefined;
  private reattached = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly directory: DataDirectory,
    private readonly options: SupervisorOptions,
  ) {
    this.url = embeddedUrl(directory);
  }

  get adopted(): boolean {
    return this.launch === undefined || this.launch.hasEnded();
  }

  get pid(): number {
    return runningPostmaster(this.directory) ?? 0;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.reattached;
    await this.keeper?.end().catch(() => {});
    if (this.launch) await endProcess(this.launch.child, 'SIGINT');
  }

  /**
   * Waits for a connection to the server, starting it where none runs.
   * @throws StartupError when it does not start, or the directory is in exclusive use
   */
  async attach(): Promise<void> {
    const deadlineMs = Date.now() + START_TIMEOUT_MS;
    while (!this.stopping) {
      this.clearEndedLaunch();
      if (!this.launch && !runningPostmaster(this.directory)) this.launch = this.startServer();
      const client = await connectEmbedded(this.directory);
      if (client && (await this.keep(client))) return;
      if (Date.now() > deadlineMs) throw this.failure(`no answer within ${START_TIMEOUT_MS / 1000} s`);
      await sleep(POLL_MS);
    }
  }

  private startServer(): Launch {
    const { binDir, ephemeral, exclusive } = this.options;
    const name = processName(process.pid) + (exclusive ? SERVING : '');
    return launchPostmaster(this.directory, { binDir, ephemeral, name });
  }

  private clearEndedLaunch(): void {
    if (!this.launch?.hasEnded()) return;
    const { launch } = this;
    this.launch = undefined;
    const isRefusal = launch.child.exitCode !== 0 && launch.child.signalCode === null;
    if (isRefusal && !MOMENTARY.test(launch.lastWords())) throw this.failure(launch.lastWords());
  }

  private failure(reason: string): StartupError {
    return new StartupError(`PostgreSQL did not start: ${reason} (see ${this.directory.logFile})`);
  }

  /** @returns false when the server is going away */
  private async keep(client: Client): Promise<boolean> {
    try {
      await this.join(client);
    } catch (error) {
      await client.end().catch(() => {});
      if (error instanceof StartupError) throw error;
      return false;
    }
    this.keeper = client;
    client.on('end', () => this.reattach());
    return true;
  }

  private async join(client: Client): Promise<void> {
    const { rows } = await client.query<{ name: string }>(`SELECT current_setting('cluster_name') AS name`);
    const ownerName = rows[0]?.name ?? '';
    const ownerPid = pidOf(ownerName) ?? 0;
    if (!isRunning(ownerPid)) {
      process.kill(this.pid, 'SIGINT');
      throw new Error('the process that started the server has ended');
    }
    if (ownerPid !== process.pid) this.launch = undefined; // ours came second and ends itself
    if (!this.options.exclusive) return;
    if (ownerPid !== process.pid && ownerName.endsWith(SERVING)) throw alreadyServed(ownerPid);
    await takeServeLock(client);
  }

  private reattach(): void {
    this.keeper = undefined;
    this.reattached = this.attachAgain();
  }

  private async attachAgain(): Promise<void> {
    while (!this.stopping) {
      try {
        return await this.attach();
      } catch {
        await sleep(REATTACH_MS);
      }
    }
  }
}

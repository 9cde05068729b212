import { createCluster } from './create-cluster.js';
import { openDataDirectory } from './data-directory.js';
import { EmbeddedSupervisor } from './embedded-supervisor.js';
import { findPostgresBinaries } from './postgres-binaries.js';

export interface EmbeddedOptions {
  /** Made when missing; holds the database, its socket and its log. */
  dataDir: string;
  /** For tests: fast, and lost with the machine. */
  ephemeral?: boolean;
  /** Refuse to start while another process that asked for the same uses the directory, as `serve` does. */
  exclusive?: boolean;
}

/** A private PostgreSQL in use by this process, which starts it again when it is lost. */
export interface EmbeddedPostgres {
  /** Connection string of the database `reckoner`; it stays the same when the server is started again. */
  readonly url: string;
  /** True while another process of ours runs the server. */
  readonly adopted: boolean;
  /** Process id of the server; 0 while there is none. */
  readonly pid: number;
  /** Ends the server if this process started it. */
  stop(): Promise<void>;
}

/**
 * Uses the PostgreSQL that runs on the data directory, or starts one that ends with this process.
 * @throws StartupError when none can be had, or the directory is in exclusive use
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, ephemeral = false, exclusive = false } = options;
  const directory = openDataDirectory(dataDir);
  const binaries = findPostgresBinaries(directory);
  await createCluster(directory, binaries, ephemeral);
  const supervisor = new EmbeddedSupervisor(directory, { binDir: binaries.binDir, ephemeral, exclusive });
  try {
    await supervisor.attach();
    return supervisor;
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}

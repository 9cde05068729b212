import { z } from 'zod';

/**
 * A backup is gzipped UTF-8 text: a header line of JSON; then the rows of every table in the header's order, one line
 * a row, as PostgreSQL's COPY writes them; last a line of JSON with the SHA-256 of everything before it.
 */
export const FORMAT = 'reckoner-backup';
export const FORMAT_VERSION = 1;

const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const tableSchema = z.object({
  name: identifier,
  columns: z.array(identifier).min(1),
  rows: z.int().min(0),
});

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  takenAt: z.iso.datetime(),
  /** Names of the migrations that made the tables, oldest first. */
  migrations: z.array(z.string()),
  /** Referenced tables come before those that refer to them. */
  tables: z.array(tableSchema),
});
export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupTable = z.infer<typeof tableSchema>;

export const trailerSchema = z.object({ sha256: z.hash('sha256') });

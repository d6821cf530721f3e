import { basename } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

/** Marks a SQLite file as ours: “LAB1”. */
export const applicationId = 0x4c414231;

export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly appliedAt: string;
}

/** The steps that a file has taken, in order; none for an empty file. */
export function appliedMigrations(connection: Connection): AppliedMigration[] {
  const exists = connection.get(
    `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'`,
  );
  if (!exists) return [];
  return connection.all(
    'SELECT version, name, applied_at AS appliedAt FROM schema_migration ORDER BY version',
  ) as AppliedMigration[];
}

/**
 * The steps still to take.
 * @throws LabError store.newer, store.otherSchema where the file's steps are not the beginning of ours
 */
export function pendingMigrations(
  file: string,
  applied: readonly { readonly version: number }[],
  steps: readonly Migration[],
): readonly Migration[] {
  const isPrefix = applied.every(({ version }, i) => steps[i]?.version === version);
  if (isPrefix) return steps.slice(applied.length);
  const found = applied.at(-1)?.version ?? 0;
  const known = steps.at(-1)?.version ?? 0;
  throw new LabError(found > known ? 'store.newer' : 'store.otherSchema', {
    file: basename(file),
    found: found > known ? found : applied.map(({ version }) => version).join(' '),
    known: found > known ? known : steps.map(({ version }) => version).join(' '),
  });
}

/**
 * Takes the steps, each with its version in one transaction: a file is before a step or after it, never between.
 * @param backup where the file as it was is kept, for the sentence of a failure
 * @throws LabError store.migration; the file then stands after the last good step
 */
export function migrate(
  connection: Connection,
  steps: readonly Migration[],
  clock: Clock,
  backup: string | undefined,
): void {
  for (const step of steps) {
    try {
      connection.transaction(() => {
        connection.script(`CREATE TABLE IF NOT EXISTS schema_migration
          (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
        connection.script(step.sql);
        connection.run(
          'INSERT INTO schema_migration (version, name, applied_at) VALUES (?, ?, ?)',
          step.version,
          step.name,
          clock().toISOString(),
        );
        connection.pragma(`application_id = ${applicationId}`);
      });
    } catch (error) {
      if (error instanceof LabError && error.code !== 'store.io') throw error;
      const cause = error instanceof LabError ? error.cause : error;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const values = {
        file: basename(connection.file),
        version: step.version,
        reason,
        backup: backup ?? '–',
      };
      throw new LabError('store.migration', values, { cause: error });
    }
  }
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';
import { backupFolder, backupName } from './backups/backupName.ts';
import { backupSlowly, backupTo } from './backups/backupTo.ts';
import { type Clock, systemClock } from './clock.ts';
import { Connection } from './connection.ts';
import { requireSpace } from './diskSpace.ts';
import { countRows } from './countRows.ts';
import { inspectConnection, inspectFile } from './inspect.ts';
import { acquireLock } from './lock.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { applyPragmas } from './pragmas.ts';
import { quarantine } from './quarantine.ts';
import { type ReadOnlyReason, openReader, whyReadOnly } from './readOnly.ts';
import { factRepository } from './repositories/facts.ts';
import { readPlainSettings } from './readPlainSettings.ts';
import { openKeyring } from './trail/keyring.ts';
import { trailOf } from './trail/trail.ts';
import type { Overview, StoreFile } from './storeFile.ts';

export interface StoreOptions {
  /** Never writes a byte, takes no lock. The file must exist and have this program's schema. */
  readonly readOnly?: boolean;
  readonly clock?: Clock;
  /** Name shown to another program that finds the file taken. */
  readonly program?: string;
  /** Where the key of the audit trail lies, outside the file; without one the trail is not sealed. */
  readonly keyFile?: string;
  /** The steps of the schema; other than the program's own only in tests. */
  readonly steps?: readonly Migration[];
}

const waitMilliseconds = 5000;

/**
 * Opens a file, or makes it where there is none, together with its folder. Where the file or its folder cannot be
 * written it is opened read-only, and `readOnly` says why. The repositories come with `withRepositories`.
 * @throws LabError store.inUse, store.corrupt, store.notDatabase, store.newer, store.otherSchema, store.migration,
 *   store.missing, store.olderReadOnly, store.cannotOpen, store.full
 */
export function openStoreFile(file: string, options: StoreOptions = {}): StoreFile {
  const path = resolve(file);
  const clock = options.clock ?? systemClock;
  const steps = options.steps ?? migrations;
  const how: How = { steps, clock, keyFile: options.keyFile };
  if (options.readOnly) return openForReading(path, how, 'asked');
  makeFolder(path);
  const reason = whyReadOnly(path);
  if (reason) return openForReading(path, how, reason);
  return openForWriting(path, how, options.program ?? 'Product Lab');
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LabError('store.cannotOpen', { file: basename(file), reason }, { cause: error });
  }
}

interface How {
  readonly steps: readonly Migration[];
  readonly clock: Clock;
  readonly keyFile: string | undefined;
}

function openForReading(file: string, how: How, reason: ReadOnlyReason): StoreFile {
  const { steps } = how;
  const reader = openReader(file, waitMilliseconds);
  const { connection } = reader;
  try {
    const state = inspectConnection(connection);
    if (state.kind === 'damaged') {
      throw new LabError('store.damaged', { file: basename(file), reason: state.reason });
    }
    const applied = state.kind === 'ours' ? state.applied : [];
    if (pendingMigrations(file, applied, steps).length > 0) {
      const found = applied.at(-1)?.version ?? 0;
      throw new LabError('store.olderReadOnly', {
        file: basename(file),
        found,
        known: steps.at(-1)!.version,
      });
    }
    applyPragmas(connection, true);
    return assemble(file, connection, how, reason, () => reader.dispose());
  } catch (error) {
    reader.dispose();
    throw error;
  }
}

function openForWriting(file: string, how: How, program: string): StoreFile {
  const { steps, clock } = how;
  const lock = acquireLock(file, program, clock().toISOString());
  let connection: Connection | undefined;
  try {
    const state = inspectFile(file, waitMilliseconds);
    if (state.kind === 'damaged') quarantine(file, state.reason, clock());
    const applied = state.kind === 'ours' ? state.applied : [];
    const pending = pendingMigrations(file, applied, steps);
    connection = new Connection(file, { readOnly: false, waitMilliseconds });
    const opened = connection;
    applyPragmas(opened, false);
    const first = pending[0];
    const backup =
      first && applied.length > 0
        ? backupTo(opened, join(backupFolder(file), backupName(file, 'schema', clock(), first.version))).file
        : undefined;
    migrate(opened, pending, clock, backup);
    return assemble(file, opened, how, undefined, () => {
      opened.close();
      lock.release();
    });
  } catch (error) {
    connection?.close();
    lock.release();
    throw error;
  }
}

function assemble(
  file: string,
  connection: Connection,
  { clock, keyFile }: How,
  readOnly: ReadOnlyReason | undefined,
  dispose: () => void,
): StoreFile {
  const trail = trailOf(connection, keyFile === undefined ? undefined : openKeyring(keyFile));
  if (readOnly === undefined) connection.afterCommit = () => trail.settle();
  return {
    file,
    schemaVersion: connection.value('SELECT max(version) FROM schema_migration') as number,
    readOnly,
    ground: { connection, clock, trail },
    plainSettings: () => readPlainSettings(connection),
    facts: factRepository(connection),
    transaction: (act) => connection.transaction(act),
    overview: () => overviewOf(connection),
    backup: (target) => backupTo(connection, target),
    backupSlowly: (target) => backupSlowly(connection, target),
    changes: () => connection.changes,
    requireSpace: (bytes) => requireSpace(file, bytes),
    close() {
      if (connection.isOpen) dispose();
    },
  };
}

function overviewOf(connection: Connection): Overview {
  const marked = ['product', 'plan', 'campaign', 'split', 'series', 'channel'];
  const synthetic = marked.some(
    (table) => connection.get(`SELECT 1 FROM ${table} WHERE synthetic = 1`) !== undefined,
  );
  const dataDate = connection.value(
    'SELECT max(last_date) FROM (SELECT last_date FROM series UNION ALL SELECT last_date FROM channel)',
  ) as string | null;
  return { counts: countRows(connection), synthetic, dataDate };
}

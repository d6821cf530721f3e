import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { inBoth } from '../../shared/errors/inBoth.ts';
import { LabError } from '../../shared/errors/index.ts';
import { Connection } from './connection.ts';
import { applicationId, appliedMigrations, type AppliedMigration } from './migrate.ts';

export type FileState =
  | { readonly kind: 'new' }
  | { readonly kind: 'ours'; readonly applied: readonly AppliedMigration[] }
  | { readonly kind: 'damaged'; readonly reason: string };

/** The smallest page that SQLite knows; no database is shorter. */
const smallestPage = 512;

/**
 * Looks at a file before it is opened for writing, through a connection that cannot change a byte of it.
 * @throws LabError store.notDatabase for a file that belongs to somebody else
 */
export function inspectFile(file: string, waitMilliseconds: number): FileState {
  const bytes = existsSync(file) ? statSync(file).size : 0;
  if (bytes === 0) return { kind: 'new' };
  // SQLite takes a file of one byte for an empty one.
  if (bytes < smallestPage)
    return { kind: 'damaged', reason: inBoth(`只有 ${bytes} 字节`, `only ${bytes} bytes`) };
  let connection: Connection | undefined;
  try {
    connection = new Connection(file, { readOnly: true, waitMilliseconds });
    return inspectConnection(connection);
  } catch (error) {
    if (!(error instanceof LabError) || error.code !== 'store.damaged') throw error;
    return { kind: 'damaged', reason: String(error.values['reason']) };
  } finally {
    connection?.close();
  }
}

/** The same for an open connection. */
export function inspectConnection(connection: Connection): FileState {
  const mark = connection.pragma('application_id');
  const check = connection.pragma('quick_check(1)');
  if (check !== 'ok') return { kind: 'damaged', reason: String(check) };
  if (mark === applicationId) return { kind: 'ours', applied: appliedMigrations(connection) };
  const isEmpty = mark === 0 && connection.get('SELECT 1 FROM sqlite_schema') === undefined;
  // A file whose first opening was cut off before its first step.
  if (isEmpty) return { kind: 'new' };
  throw new LabError('store.notDatabase', { file: basename(connection.file) });
}

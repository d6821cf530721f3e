import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { LabError } from '../../shared/errors/index.ts';
import { freeMegabytes } from './diskSpace.ts';

/** SQLite's result code where the error is SQLite's, else undefined. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Database.SqliteError ? error.code : undefined;
}

/** True where SQLite itself found the content of the file broken. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB');
}

/** Gives an error of SQLite its code and sentence; any other error passes as it is. */
export function translateError(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  const reason = error instanceof Error ? error.message : code;
  const values = { file: basename(file), reason };
  const options = { cause: error };
  if (isDamage(error)) return new LabError('store.damaged', values, options);
  const free = freeMegabytes(file);
  // Where the disk is full, growing the shared-memory file fails as an I/O error.
  if (code === 'SQLITE_FULL' || (code.startsWith('SQLITE_IOERR') && free === 0)) {
    return new LabError('store.full', { needed: 1, free }, options);
  }
  if (code.startsWith('SQLITE_READONLY')) return new LabError('store.readOnly', values, options);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new LabError('store.busy', values, options);
  }
  if (code.startsWith('SQLITE_CANTOPEN')) return new LabError('store.cannotOpen', values, options);
  return new LabError('store.io', values, options);
}

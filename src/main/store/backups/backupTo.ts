import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { LabError } from '../../../shared/errors/index.ts';
import { Connection } from '../connection.ts';
import { requireSpace } from '../diskSpace.ts';
import { inspectConnection } from '../inspect.ts';
import { flush } from './flush.ts';

export interface BackupReport {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes a copy of the file as it stands, whole or not at all: first under a temporary name, then checked, flushed
 * to the disk and renamed. An older backup of that name is replaced only by the rename.
 * @throws LabError store.backup, store.full
 */
export function backupTo(connection: Connection, target: string): BackupReport {
  const file = resolve(target);
  try {
    const temporary = prepare(connection, file);
    connection.run('VACUUM INTO ?', temporary);
    return finish(temporary, file);
  } catch (error) {
    throw failed(file, error);
  }
}

/**
 * The same some pages at a time, while the program goes on: the copy is the file as it stands at the end, whatever was
 * written meanwhile.
 * @throws LabError store.backup, store.full
 */
export async function backupSlowly(connection: Connection, target: string): Promise<BackupReport> {
  const file = resolve(target);
  try {
    const temporary = prepare(connection, file);
    await connection.copyTo(temporary);
    return finish(temporary, file);
  } catch (error) {
    throw failed(file, error);
  }
}

const temporaryName = (file: string): string => `${file}.part`;

/** Makes the folder and looks for room; answers the name to write under. */
function prepare(connection: Connection, file: string): string {
  const temporary = temporaryName(file);
  mkdirSync(dirname(file), { recursive: true });
  const pages = Number(connection.pragma('page_count')) - Number(connection.pragma('freelist_count'));
  requireSpace(file, pages * Number(connection.pragma('page_size')));
  discard(temporary);
  return temporary;
}

function finish(temporary: string, file: string): BackupReport {
  verify(temporary);
  flush(temporary);
  renameSync(temporary, file);
  flush(dirname(file));
  return { file, bytes: statSync(file).size };
}

function failed(file: string, error: unknown): LabError {
  discard(temporaryName(file));
  if (error instanceof LabError && error.code === 'store.full') return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new LabError('store.backup', { target: basename(file), reason }, { cause: error });
}

function discard(temporary: string): void {
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(temporary + suffix, { force: true });
  } catch {
    // What went wrong first is what the user has to know; the next backup begins by removing this file.
  }
}

function verify(file: string): void {
  const copy = new Connection(file, { readOnly: false, waitMilliseconds: 0 });
  try {
    // A copy of a file with a write-ahead log would make one of its own for every reader.
    copy.pragma('journal_mode = DELETE');
    const state = inspectConnection(copy);
    if (state.kind === 'damaged')
      throw new LabError('store.damaged', { file: basename(file), reason: state.reason });
  } finally {
    copy.close();
  }
}

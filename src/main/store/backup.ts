import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';
import { Connection } from './connection.ts';
import { requireSpace } from './diskSpace.ts';
import { inspectConnection } from './inspect.ts';

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
  const temporary = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const pages = Number(connection.pragma('page_count')) - Number(connection.pragma('freelist_count'));
    requireSpace(file, pages * Number(connection.pragma('page_size')));
    rmSync(temporary, { force: true });
    connection.run('VACUUM INTO ?', temporary);
    verify(temporary);
    flush(temporary);
    renameSync(temporary, file);
    flush(dirname(file));
  } catch (error) {
    discard(temporary);
    if (error instanceof LabError && error.code === 'store.full') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LabError('store.backup', { target: basename(file), reason }, { cause: error });
  }
  return { file, bytes: statSync(file).size };
}

function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // What went wrong first is what the user has to know; the next backup begins by removing this file.
  }
}

function verify(file: string): void {
  const copy = new Connection(file, { readOnly: true, waitMilliseconds: 0 });
  try {
    const state = inspectConnection(copy);
    if (state.kind === 'damaged')
      throw new LabError('store.damaged', { file: basename(file), reason: state.reason });
  } finally {
    copy.close();
  }
}

/** SQLite does not flush the file it vacuums into. */
function flush(path: string): void {
  // Windows can neither open nor flush a folder; its renames are journalled by the file system.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** `lab.sqlite` → `backups/lab.before-schema-20.20260701T093000.sqlite` beside it. */
export function migrationBackupName(file: string, version: number, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const stem = basename(file).replace(/\.[^.]*$/, '');
  return resolve(dirname(file), 'backups', `${stem}.before-schema-${version}.${stamp}.sqlite`);
}

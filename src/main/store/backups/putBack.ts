import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { LabError } from '../../../shared/errors/index.ts';
import { inspectFile } from '../inspect.ts';
import { acquireLock } from '../lock.ts';
import { pendingMigrations } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { flush } from './flush.ts';

/**
 * Whether a backup can be put back: sound, ours, and not of a newer program.
 * @throws LabError store.backupDamaged, store.notDatabase, store.newer, store.otherSchema
 */
export function checkBackup(backup: string): void {
  const state = inspectFile(backup, 0);
  if (state.kind !== 'ours') {
    const reason = state.kind === 'damaged' ? state.reason : 'empty';
    throw new LabError('store.backupDamaged', { file: basename(backup), reason });
  }
  pendingMigrations(backup, state.applied, migrations);
}

/**
 * Puts a backup in the place of a file that nobody has open. It is copied beside it, checked and flushed, and takes its
 * place by one renaming: cut off at any moment, the file is the old one or the new one.
 * @throws LabError store.inUse, and as {@link checkBackup}
 */
export function putBack(file: string, backup: string, now: Date): void {
  const lock = acquireLock(file, 'Product Lab', now.toISOString());
  const part = `${file}.part`;
  try {
    // A log that is still there is somebody's: a reader has the file open, and would read two files as one.
    if (existsSync(`${file}-wal`)) throw new LabError('store.busy', { file: basename(file) });
    copyFileSync(backup, part);
    checkBackup(part);
    flush(part);
    renameSync(part, file);
    flush(dirname(file));
  } finally {
    for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true });
    lock.release();
  }
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupOccasion } from '../../../shared/backup.ts';
import { backupFolder, backupName } from '../../store/backups/backupName.ts';
import { listBackups } from '../../store/backups/listBackups.ts';
import { lastSetAside } from '../../store/backups/rescue.ts';
import { superseded } from '../../store/backups/superseded.ts';
import type { StoreFile } from '../../store/storeFile.ts';
import { isRescueOpen } from './openRescue.ts';

const every = 15 * 60 * 1000;

/** Keeps backups in the folder beside the file without being asked. */
export interface BackupKeeper {
  /** Before something that changes much. @throws LabError store.backup, store.full: then it should not be begun */
  before(occasion: Extract<BackupOccasion, 'import' | 'restore'>): void;
  /** A backup by the clock, where anything has changed since the last one. @throws as before */
  ifChanged(): Promise<void>;
  /** Ends the clock; what has changed since the last backup gets one. A backup that fails is told to `onFailure`. */
  close(): Promise<void>;
}

type Kept = Pick<StoreFile, 'file' | 'facts' | 'backup' | 'backupSlowly' | 'changes' | 'readOnly'>;

/** Nothing is kept: for the command line's short acts and for tests. */
export const noBackups: BackupKeeper = {
  before: () => undefined,
  ifChanged: async () => undefined,
  close: async () => undefined,
};

/**
 * Every quarter of an hour, before imports and restores, and on closing; of today three, one of each day before, ten in all.
 * @param onFailure hears why a backup by the clock could not be made
 */
export function keepBackups(
  store: Kept,
  clock: () => Date,
  onFailure: (error: unknown) => void,
): BackupKeeper {
  if (store.readOnly !== undefined) return noBackups;
  const folder = backupFolder(store.file);
  const nameFor = (occasion: BackupOccasion): string =>
    join(folder, backupName(store.file, occasion, clock()));
  let saved = store.changes();
  let running: Promise<void> | undefined;
  const prune = (): void => {
    // A file that was begun in the place of a damaged one must not push out the backups of that.
    const since = (isRescueOpen(store) ? lastSetAside(store.file)?.at : undefined) ?? '';
    const own = listBackups(store.file).filter(({ at }) => at > since);
    for (const { name } of superseded(own, clock())) rmSync(join(folder, name), { force: true });
  };
  const timed = async (): Promise<void> => {
    const changes = store.changes();
    if (changes === saved) return;
    await store.backupSlowly(nameFor('timed'));
    saved = changes;
    prune();
  };
  const ifChanged = (): Promise<void> => (running ??= timed().finally(() => (running = undefined)));
  const timer = setInterval(() => void ifChanged().catch(onFailure), every);
  timer.unref();
  return {
    before(occasion) {
      store.backup(nameFor(occasion));
      saved = store.changes();
      prune();
    },
    ifChanged,
    async close() {
      clearInterval(timer);
      await running?.catch(() => undefined);
      await ifChanged().catch(onFailure);
    },
  };
}

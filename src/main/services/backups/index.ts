import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupInfo, BackupList, Rescue } from '../../../shared/backup.ts';
import { LabError } from '../../../shared/errors/index.ts';
import { backupFolder, backupName } from '../../store/backups/backupName.ts';
import { listBackups } from '../../store/backups/listBackups.ts';
import { isRescueOpen, closeRescue } from './openRescue.ts';
import { rescueOf } from '../../store/backups/rescue.ts';
import { checkBackup } from '../../store/backups/putBack.ts';
import type { ServiceContext } from '../context.ts';

export interface BackupsService {
  list(): BackupList;
  /** A backup that stays until somebody deletes it. @throws LabError store.backup, store.full, store.readOnly */
  create(): Promise<BackupInfo>;
  /**
   * Makes ready for putting a backup back: checks it, and backs up the file as it is.
   * @returns where the backup lies
   * @throws LabError store.notFound, store.readOnly, store.backup, store.full, and as checkBackup
   */
  prepareRestore(name: string): string;
  /** The damaged file that was set aside and what could take its place, until that is decided; null otherwise. */
  rescue(): Rescue | null;
  /** Decides to go on without a backup. @throws LabError store.readOnly */
  declineRescue(): void;
  /** Writes to the restored file's trail what was done. */
  noteRestored(name: string): void;
}

export function backupsService({ store, clock }: Pick<ServiceContext, 'store' | 'clock'>): BackupsService {
  const { file } = store;
  const folder = backupFolder(file);
  const requireWritable = (): void => {
    if (store.readOnly !== undefined) throw new LabError('store.readOnly', { file });
  };
  const find = (name: string): BackupInfo => {
    const found = listBackups(file).find((backup) => backup.name === name);
    if (!found) throw new LabError('store.notFound', { kind: 'backup', id: name });
    return found;
  };
  return {
    list: () => ({ folder, backups: listBackups(file) }),
    async create() {
      requireWritable();
      const name = backupName(file, 'asked', clock());
      await store.backupSlowly(join(folder, name));
      return find(name);
    },
    prepareRestore(name) {
      requireWritable();
      const path = join(folder, find(name).name);
      checkBackup(path);
      const before = join(folder, backupName(file, 'restore', clock()));
      // Restoring twice in a second must not replace what the first one kept.
      if (!existsSync(before)) store.backup(before);
      return path;
    },
    rescue: () => (isRescueOpen(store) ? rescueOf(file) : null),
    declineRescue() {
      requireWritable();
      store.transaction(() => {
        closeRescue(store);
        store.audit.add('declineRescue', basename(file));
      });
    },
    noteRestored(name) {
      closeRescue(store);
      store.audit.trail.accept();
      store.audit.add('restoreBackup', name);
    },
  };
}

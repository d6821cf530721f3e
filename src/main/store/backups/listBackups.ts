import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupInfo } from '../../../shared/backup.ts';
import { backupFolder, readBackupName } from './backupName.ts';

/** The backups of a file that lie in its folder of backups, newest first. */
export function listBackups(file: string): BackupInfo[] {
  const folder = backupFolder(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const read = readBackupName(file, name);
      return read ? [{ ...read, bytes: statSync(join(folder, name)).size }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

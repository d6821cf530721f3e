import { basename, dirname, resolve } from 'node:path';
import type { BackupInfo, BackupOccasion } from '../../../shared/backup.ts';

/** `lab.sqlite` → `backups` beside it. */
export const backupFolder = (file: string): string => resolve(dirname(file), 'backups');

/** The name's part that says what a backup was made for; that of a schema carries its first new step. */
const labels: Readonly<Record<BackupOccasion, string>> = {
  timed: 'timed',
  asked: 'asked',
  import: 'before-import',
  restore: 'before-restore',
  schema: 'before-schema',
};

const stemOf = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

/** `lab.sqlite` → `lab.before-schema-20.20260701T093000.sqlite`. */
export function backupName(file: string, occasion: BackupOccasion, now: Date, step?: number): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const label = step === undefined ? labels[occasion] : `${labels[occasion]}-${step}`;
  return `${stemOf(file)}.${label}.${stamp}.sqlite`;
}

const pattern = /^(.+)\.([a-z]+(?:-[a-z]+)?)(?:-\d+)?\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\.sqlite$/;

/** What the name of a backup of this file says; undefined for any other name. */
export function readBackupName(file: string, name: string): Omit<BackupInfo, 'bytes'> | undefined {
  const [, stem, label, year, month, day, hour, minute, second] = pattern.exec(name) ?? [];
  if (stem !== stemOf(file)) return undefined;
  const occasion = (Object.keys(labels) as BackupOccasion[]).find((one) => labels[one] === label);
  return occasion && { name, occasion, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z` };
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupInfo, Rescue } from '../../../shared/backup.ts';
import { LabError } from '../../../shared/errors/index.ts';
import { backupFolder } from './backupName.ts';
import { listBackups } from './listBackups.ts';
import { checkBackup } from './putBack.ts';

const mark = /^\.damaged-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(-\d+)?$/;

/** The damaged file that was set aside last from this place, with when; undefined where none was. */
export function lastSetAside(file: string): { readonly name: string; readonly at: string } | undefined {
  const extension = extname(file);
  const stem = basename(file, extension);
  const folder = dirname(file);
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .flatMap((name) => {
      if (!name.startsWith(stem) || !name.endsWith(extension)) return [];
      const found = mark.exec(name.slice(stem.length, name.length - extension.length));
      if (!found) return [];
      const [, year, month, day, hour, minute, second] = found;
      return [{ name, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z` }];
    })
    .toSorted((a, b) => (`${a.at} ${a.name}` < `${b.at} ${b.name}` ? 1 : -1))[0];
}

/** What can be put in the place of the damaged file that was set aside last; null where none was. */
export function rescueOf(file: string): Rescue | null {
  const damaged = lastSetAside(file);
  if (!damaged) return null;
  const { name: quarantine, at } = damaged;
  // What was made since is of the file that was begun in its place.
  const before = listBackups(file).filter((backup) => backup.at <= at);
  const written = ['', '-wal'].flatMap((suffix) => {
    const path = join(dirname(file), quarantine + suffix);
    return existsSync(path) ? [statSync(path).mtime.toISOString()] : [];
  });
  return {
    quarantine,
    at,
    lastChange: written.toSorted().at(-1) ?? at,
    backup: before.find((backup) => isGood(file, backup)) ?? null,
  };
}

function isGood(file: string, { name }: BackupInfo): boolean {
  try {
    checkBackup(join(backupFolder(file), name));
    return true;
  } catch (error) {
    if (error instanceof LabError) return false;
    throw error;
  }
}

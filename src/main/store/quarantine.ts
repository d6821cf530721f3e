import { existsSync, renameSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';

const ourExtensions = ['.sqlite', '.sqlite3', '.db', '.lab'];

/** `lab.sqlite` → `lab.damaged-20260701T093000.sqlite`, with a number where that exists already. */
function quarantineName(file: string, now: Date): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  for (let n = 0; ; n += 1) {
    const name = `${stem}.damaged-${stamp}${n === 0 ? '' : `-${n}`}${extension}`;
    if (!existsSync(name)) return name;
  }
}

/**
 * Sets a damaged file aside under a new name, with its -wal and -shm, and says so. The write-ahead log goes first:
 * were we cut off in between, a file without its log must not be taken for the whole.
 * @throws LabError always: store.corrupt, or store.notDatabase where the file's name says that it never was ours
 */
export function quarantine(file: string, reason: string, now: Date): never {
  if (!ourExtensions.includes(extname(file).toLowerCase())) {
    throw new LabError('store.notDatabase', { file: basename(file) });
  }
  const target = quarantineName(file, now);
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, target + suffix);
  }
  throw new LabError('store.corrupt', { file: basename(file), reason, quarantine: basename(target) });
}

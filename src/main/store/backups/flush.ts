import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

/** Brings a file, or a folder's names, to the disk: SQLite does not flush the file it copies into. */
export function flush(path: string): void {
  // Windows can neither open nor flush a folder; its renames are journalled by the file system.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  // A folder can only be opened for reading.
  const handle = openSync(path, statSync(path).isDirectory() ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { LabError } from '../../shared/errors/index.ts';
import { sqliteCode, translateError } from './sqliteErrors.ts';

/** Who has a file open for writing. */
export interface LockHolder {
  readonly program: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

export interface FileLock {
  release(): void;
}

const lockFile = (file: string): string => `${file}.lock`;
const holderFile = (file: string): string => `${file}.lock.json`;

/**
 * The one lock for all shells. The lock is a write transaction that is held on an empty database `<file>.lock`:
 * the operating system frees it when the process ends, however it ends, and SQLite knows how to lock on every
 * system. It is not taken on the file itself, whose readers must not be kept out. `<file>.lock.json` says who
 * holds it, for the sentence that the other program shows; it proves nothing.
 * @throws LabError store.inUse
 */
export function acquireLock(file: string, program: string, since: string): FileLock {
  const database = new Database(lockFile(file), { timeout: 0 });
  try {
    // Nothing is ever written, so there is no journal to leave behind.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) {
      throw new LabError('store.inUse', { file: basename(file), ...readHolder(file) }, { cause: error });
    }
    throw translateError(error, lockFile(file));
  }
  writeHolder(file, { program, pid: process.pid, host: hostname(), since });
  return {
    release() {
      if (!database.open) return;
      rmSync(holderFile(file), { force: true });
      database.close();
    },
  };
}

function writeHolder(file: string, holder: LockHolder): void {
  try {
    writeFileSync(holderFile(file), JSON.stringify(holder));
  } catch {
    // A full disk: the lock holds without its label, and SQLite will say that the disk is full.
  }
}

/** The holder's label. It is written just after the lock is taken, so a first look may come too early. */
function readHolder(file: string): Record<keyof LockHolder, string | number> {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let look = 0; look < 10; look += 1) {
    try {
      const holder = JSON.parse(readFileSync(holderFile(file), 'utf8')) as LockHolder;
      if (holder.host !== hostname() || isAlive(holder.pid)) return holder;
    } catch {
      // Not yet written, half written, or just removed.
    }
    Atomics.wait(pause, 0, 0, 20);
  }
  return { program: '?', pid: '?', host: '?', since: '?' };
}

/** False for the label of a killed program, which nobody has replaced yet. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';
import { Connection } from './connection.ts';

/** Why a file is open read-only: it was asked for, or the file or its folder cannot be written. */
export type ReadOnlyReason = 'asked' | 'file' | 'folder';

const canWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Undefined where the file, existing or not yet, can be written. */
export function whyReadOnly(file: string): ReadOnlyReason | undefined {
  if (!canWrite(dirname(file))) return 'folder';
  return existsSync(file) && !canWrite(file) ? 'file' : undefined;
}

export interface Reader {
  readonly connection: Connection;
  dispose(): void;
}

/**
 * Opens a file for reading alone. SQLite reads a file in WAL mode only where it can make its shared-memory file, so
 * in a folder that cannot be written a private copy is read instead; it shows the file as it was when opened.
 * @throws LabError store.missing, store.cannotOpen
 */
export function openReader(file: string, waitMilliseconds: number): Reader {
  if (!existsSync(file)) throw new LabError('store.missing', { file: basename(file) });
  const direct = new Connection(file, { readOnly: true, waitMilliseconds });
  try {
    direct.pragma('schema_version');
    return { connection: direct, dispose: () => direct.close() };
  } catch (error) {
    direct.close();
    const needsCopy =
      error instanceof LabError && (error.code === 'store.readOnly' || error.code === 'store.cannotOpen');
    if (!needsCopy) throw error;
    return openCopy(file, waitMilliseconds);
  }
}

function openCopy(file: string, waitMilliseconds: number): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'product-lab-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const connection = new Connection(copy, { readOnly: true, waitMilliseconds });
    return {
      connection,
      dispose() {
        connection.close();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

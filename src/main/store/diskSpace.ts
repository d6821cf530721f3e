import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { LabError } from '../../shared/errors/index.ts';

const megabyte = 2 ** 20;

/** Megabytes that this user can still write beside a file, rounded down. */
export function freeMegabytes(file: string): number {
  const { bavail, bsize } = statfsSync(dirname(file));
  return Math.floor((bavail * bsize) / megabyte);
}

/**
 * Refuses work that would not fit, before it is begun.
 * @throws LabError store.full where fewer than `bytes` are free beside the file
 */
export function requireSpace(file: string, bytes: number): void {
  const free = freeMegabytes(file);
  const needed = Math.ceil(bytes / megabyte);
  if (free < needed) throw new LabError('store.full', { needed, free });
}

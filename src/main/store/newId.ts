import { randomBytes } from 'node:crypto';

/** A fresh identifier: 80 random bits as 20 hex digits. */
export function newId(): string {
  return randomBytes(10).toString('hex');
}

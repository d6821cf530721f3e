import { createHash } from 'node:crypto';
import { LabError } from '../../shared/errors/index.ts';
import type { Connection } from './connection.ts';

type Row = Readonly<Record<string, string | number | null>>;

/**
 * The first 128 bits of SHA-256, as 32 hex digits. SQLite's own checks find a broken structure, not a flipped bit
 * inside a value; so every record carries a digest of its other columns.
 */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The checksum of a record: of all its other columns. */
export function checksumOf(row: Row): string {
  const columns = Object.entries(row).filter(([column]) => column !== 'checksum');
  return digest(JSON.stringify(columns.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * Writes a record with its checksum. A record that is there already is updated in place, since replacing it would
 * take along what refers to it. `table` and the names of the columns are never user input.
 */
export function seal(connection: Connection, table: string, key: string, row: Row): void {
  const sealed: Row = { ...row, checksum: checksumOf(row) };
  const columns = Object.keys(sealed);
  connection.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
     ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    ...Object.values(sealed),
  );
}

/** The record, once its checksum is verified; the reader knows its type. @throws LabError store.damagedRecord where it is not what was written */
export function unseal(kind: string, key: string, row: unknown): unknown {
  const sealed = row as Row;
  if (sealed['checksum'] !== checksumOf(sealed)) {
    throw new LabError('store.damagedRecord', { kind, id: String(sealed[key]) });
  }
  return row;
}

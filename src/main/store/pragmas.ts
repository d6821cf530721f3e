import { LabError } from '../../shared/errors/index.ts';
import type { Connection } from './connection.ts';

/**
 * What every connection must run with, and what SQLite answers when it does.
 * A re-opened file in WAL mode silently falls back to synchronous=NORMAL, so all are set and read back on each open.
 * `synchronous=FULL` (2) makes a commit durable before it is acknowledged; `fullfsync` says the same to macOS.
 */
export const requiredPragmas = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  recursive_triggers: 1,
} as const satisfies Readonly<Record<string, string | number>>;

/**
 * @param readOnly such a connection cannot choose the journal mode of the file
 * @throws LabError store.cannotOpen naming the pragma that SQLite did not take
 */
export function applyPragmas(connection: Connection, readOnly: boolean): void {
  for (const [name, value] of Object.entries(requiredPragmas)) {
    if (readOnly && name === 'journal_mode') continue;
    connection.pragma(`${name} = ${value}`);
    const answer = connection.pragma(name);
    if (answer !== value) {
      const reason = `pragma ${name} is ${String(answer)}, not ${value}`;
      throw new LabError('store.cannotOpen', { file: connection.file, reason });
    }
  }
}

/** The pragmas as they are now, for the doctor. */
export function readPragmas(connection: Connection): Record<string, string | number> {
  const names = [...Object.keys(requiredPragmas), 'page_size', 'page_count', 'freelist_count', 'encoding'];
  return Object.fromEntries(names.map((name) => [name, connection.pragma(name) as string | number]));
}

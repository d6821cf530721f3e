import type { Migration } from './migration.ts';

/** Which splits lie side by side for a campaign; the row's id is the campaign's. */
export const boards: Migration = {
  version: 70,
  name: 'boards',
  sql: `
  CREATE TABLE board (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`,
};

import type { Migration } from './migration.ts';

/** What is being typed and belongs to no document yet. */
export const drafts: Migration = {
  version: 140,
  name: 'drafts',
  sql: `
  CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`,
};

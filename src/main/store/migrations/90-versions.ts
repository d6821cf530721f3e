import type { Migration } from './migration.ts';

/** Named states of documents; of plans so far. They outlive their document, which an undone removal brings back. */
export const versions: Migration = {
  version: 90,
  name: 'versions',
  sql: `
  CREATE TABLE version (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'campaign')),
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX version_by_subject ON version (kind, subject, kept_at);`,
};

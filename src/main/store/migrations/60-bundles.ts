import type { Migration } from './migration.ts';

/** Bundles 组合礼包, kept as documents in the shape of the others. */
export const bundles: Migration = {
  version: 60,
  name: 'bundles',
  sql: `
  CREATE TABLE bundle (
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

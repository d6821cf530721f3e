import type { Migration } from './migration.ts';

export const channels: Migration = {
  version: 30,
  name: 'channels',
  sql: `
  CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    source TEXT NOT NULL,
    weeks INTEGER NOT NULL,
    first_date TEXT NOT NULL,
    last_date TEXT NOT NULL,
    total_spend REAL NOT NULL,
    revision INTEGER NOT NULL,
    content_checksum TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- A gap is NULL, never zero.
  CREATE TABLE channel_week (
    channel_id TEXT NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    spend REAL NOT NULL,
    impressions REAL,
    clicks REAL,
    leads REAL,
    conversions REAL,
    PRIMARY KEY (channel_id, date)
  ) STRICT, WITHOUT ROWID;`,
};

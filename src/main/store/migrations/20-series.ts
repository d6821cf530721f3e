import type { Migration } from './migration.ts';

export const series: Migration = {
  version: 20,
  name: 'series',
  sql: `
  CREATE TABLE series (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    source TEXT NOT NULL,
    points INTEGER NOT NULL,
    first_date TEXT NOT NULL,
    last_date TEXT NOT NULL,
    -- Counts the changes of the points, so that an import can tell whether what it wrote still stands.
    revision INTEGER NOT NULL,
    content_checksum TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE series_point (
    series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (series_id, date)
  ) STRICT, WITHOUT ROWID;`,
};

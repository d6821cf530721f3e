import type { Migration } from './migration.ts';

export const runs: Migration = {
  version: 40,
  name: 'runs',
  sql: `
  CREATE TABLE run (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    started_at TEXT NOT NULL,
    info TEXT NOT NULL CHECK (json_valid(info)),
    input TEXT NOT NULL CHECK (json_valid(input)),
    result TEXT NOT NULL CHECK (json_valid(result)),
    -- Of all but input and result, which may be long and are not read for a list.
    info_checksum TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT;
  CREATE INDEX run_by_subject ON run (subject, started_at);`,
};

import type { Migration } from './migration.ts';

/** What was done to the file: imports, the audit trail, and a few facts about the file itself. */
export const records: Migration = {
  version: 50,
  name: 'records',
  sql: `
  CREATE TABLE import (
    id TEXT PRIMARY KEY,
    content_hash TEXT NOT NULL,
    options TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL CHECK (json_valid(details)),
    checksum TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_is_never_edited BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  -- Replacing a row deletes the old one without a trigger.
  CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

  CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`,
};

import type { Migration } from './migration.ts';

/**
 * A seal for each entry of the audit trail: a hash of it and of the seal before, made with a key that is not in this
 * file. Whoever changes the file behind the program's back cannot make the seals that would fit.
 */
export const trail: Migration = {
  version: 100,
  name: 'trail',
  sql: `
  CREATE TABLE audit_seal (
    number INTEGER PRIMARY KEY REFERENCES audit (number),
    mac TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_seal_is_never_edited BEFORE UPDATE ON audit_seal
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  CREATE TRIGGER audit_seal_is_never_cut BEFORE DELETE ON audit_seal
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  -- Replacing a row deletes the old one without a trigger.
  CREATE TRIGGER audit_seal_is_never_replaced BEFORE INSERT ON audit_seal
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit_seal)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;`,
};

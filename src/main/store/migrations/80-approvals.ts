import type { Migration } from './migration.ts';

/**
 * Splits that were approved, with everything they were approved on. Append-only, and each row carries the hash of the
 * one before, so that a row changed behind the program's back breaks the chain from there on.
 */
export const approvals: Migration = {
  version: 80,
  name: 'approvals',
  sql: `
  CREATE TABLE approval (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    approver TEXT NOT NULL,
    note TEXT NOT NULL,
    campaign_id TEXT NOT NULL,
    split_id TEXT NOT NULL,
    info TEXT NOT NULL CHECK (json_valid(info)),
    inputs TEXT NOT NULL CHECK (json_valid(inputs)),
    inputs_hash TEXT NOT NULL,
    result TEXT NOT NULL CHECK (json_valid(result)),
    result_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TRIGGER approval_is_never_edited BEFORE UPDATE ON approval
    BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;
  CREATE TRIGGER approval_is_never_cut BEFORE DELETE ON approval
    BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;
  -- Replacing a row deletes the old one without a trigger.
  CREATE TRIGGER approval_is_never_replaced BEFORE INSERT ON approval
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM approval)
    BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;`,
};

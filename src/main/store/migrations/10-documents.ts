import type { Migration } from './migration.ts';

/**
 * Aggregates kept as JSON documents, in tables of one shape. They are read whole and checked against the shared
 * schemas, so only what is sorted or looked up by has a column of its own.
 */
const documentTable = (name: string): string => `
  CREATE TABLE ${name} (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    checksum TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`;

export const documents: Migration = {
  version: 10,
  name: 'documents',
  sql: ['product', 'plan', 'campaign', 'split', 'setting'].map(documentTable).join('\n'),
};

import type { Migration } from './migration.ts';

/** A few words beside a version's name. Versions kept before have none, and their checksums do not count the column. */
export const versionNotes: Migration = {
  version: 130,
  name: 'version-notes',
  sql: `ALTER TABLE version ADD COLUMN note TEXT;`,
};

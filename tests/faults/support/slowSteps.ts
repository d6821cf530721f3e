import { migrations } from '../../../src/main/store/migrations/index.ts';
import type { Migration } from '../../../src/main/store/migrations/migration.ts';

export const stepRows = 5000;
const stepCount = 10;

/** Steps after ours, each a table of so many rows: long enough for a kill to fall inside. */
export const slowSteps: readonly Migration[] = Array.from({ length: stepCount }, (_, i) => ({
  version: 1000 + 10 * i,
  name: `slow ${i}`,
  sql: `
    CREATE TABLE slow_${i} (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    INSERT INTO slow_${i}
      WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < ${stepRows})
      SELECT n, hex(randomblob(20)) FROM counter;`,
}));

export const allSteps: readonly Migration[] = [...migrations, ...slowSteps];

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/main/store/migrations/index.ts';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { Child, pause } from './support/child.ts';
import { contentOf, makeFile } from './support/content.ts';
import { rounds, spread } from './support/length.ts';
import { allSteps, slowSteps, stepRows } from './support/slowSteps.ts';

/** How many of the slow steps the file has taken; fails where one is there in part. */
function stepsTaken(file: string): number {
  const database = new Database(file);
  const versions = database.prepare('SELECT version FROM schema_migration ORDER BY version').pluck().all();
  expect(versions).toEqual(allSteps.slice(0, versions.length).map(({ version }) => version));
  const taken = versions.length - migrations.length;
  slowSteps.forEach((_, i) => {
    const exists =
      database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(`slow_${i}`) !== undefined;
    const rows = exists ? database.prepare(`SELECT count(*) FROM slow_${i}`).pluck().get() : 'no table';
    expect(rows).toBe(i < taken ? stepRows : 'no table');
  });
  database.close();
  return taken;
}

async function millisecondsToMigrate(): Promise<number> {
  const file = join(temporaryFolder(), 'lab.sqlite');
  makeFile(file, 7);
  const child = new Child('migrator.ts', [file]);
  await child.said('begin');
  const start = performance.now();
  await child.said('done');
  await child.kill();
  return performance.now() - start;
}

describe('kill -9 while migrating', () => {
  it('leaves the file before a step or after it, never between', { timeout: 600_000 }, async () => {
    // How long it takes undisturbed, on this machine at this moment: kills are spread over that time.
    const whole = await millisecondsToMigrate();
    const taken: number[] = [];
    for (const delay of spread(rounds(5, 100), whole)) {
      const file = join(temporaryFolder(), 'lab.sqlite');
      const before = makeFile(file, 7);
      const child = new Child('migrator.ts', [file]);
      await child.said('begin');
      await pause(delay);
      await child.kill();
      taken.push(stepsTaken(file));

      const store = openStore(file, { steps: allSteps });
      expect(contentOf(store)).toEqual(before);
      expect(store.schemaVersion).toBe(allSteps.at(-1)!.version);
      expect(store.doctor().healthy).toBe(true);
      store.close();
      expect(stepsTaken(file)).toBe(slowSteps.length);

      // Every backup that was finished is the file as it was before.
      const folder = join(dirname(file), 'backups');
      const backups = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
      const first = backups.find((name) => name.includes('before-schema-1000'));
      if (first === undefined) continue;
      const copy = openStore(join(folder, first), { readOnly: true });
      expect(contentOf(copy)).toEqual(before);
      copy.close();
    }
    // The kills must fall inside: neither all before the first step nor all after the last.
    expect(new Set(taken).size).toBeGreaterThan(1);
  });
});

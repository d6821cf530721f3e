import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/main/store/migrations/index.ts';
import { openStore } from '../../src/main/store/index.ts';
import { TestClock, temporaryFolder, testStore } from '../support/testStore.ts';
import { codeOf, errorOf, planInput, realSeries } from './support/fixtures.ts';

describe('opening a file', () => {
  it('makes the file and its folder, at the newest schema', () => {
    const file = join(temporaryFolder(), 'new', 'folder', 'lab.sqlite');
    const store = testStore({ file });
    expect(existsSync(file)).toBe(true);
    expect(store.schemaVersion).toBe(migrations.at(-1)!.version);
    expect(store.readOnly).toBeUndefined();
    expect(store.overview()).toMatchObject({ synthetic: false, dataDate: null });
  });

  it('runs with WAL, full synchronisation and foreign keys, on the first and on every later opening', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    for (let opening = 0; opening < 3; opening += 1) {
      const store = openStore(file);
      expect(store.doctor().pragmas).toMatchObject({
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        trusted_schema: 0,
        cell_size_check: 1,
        encoding: 'UTF-8',
      });
      store.close();
    }
    const reader = testStore({ file, readOnly: true });
    expect(reader.doctor().pragmas).toMatchObject({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 });
  });

  it('finds what was saved before', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const first = openStore(file);
    const saved = first.plans.save({ content: planInput });
    first.close();
    first.close();
    const second = testStore({ file });
    expect(second.plans.list()).toEqual([saved]);
  });

  it('uses STRICT tables with TEXT identifiers throughout', () => {
    const { file, close } = testStore();
    close();
    const database = new Database(file, { readonly: true });
    const tables = database.pragma('table_list') as { name: string; schema: string; strict: number }[];
    const ours = tables.filter(({ name, schema }) => schema === 'main' && !name.startsWith('sqlite_'));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter(({ strict }) => strict !== 1)).toEqual([]);
    for (const { name } of ours) {
      const columns = database.pragma(`table_info(${name})`) as { name: string; type: string }[];
      for (const column of columns.filter((c) => c.name === 'id'))
        expect([name, column.type]).toEqual([name, 'TEXT']);
    }
    database.close();
  });

  it('takes a file whose first opening was cut off', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.close();
    expect(testStore({ file }).schemaVersion).toBe(migrations.at(-1)!.version);
  });
});

describe('a file that is not ours', () => {
  it('of another program is refused and left as it was', () => {
    const file = join(temporaryFolder(), 'other.sqlite');
    const database = new Database(file);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const before = readFileSync(file);
    expect(codeOf(() => openStore(file))).toBe('store.notDatabase');
    expect(readFileSync(file)).toEqual(before);
  });

  it('of another kind is refused and left as it was', () => {
    const file = join(temporaryFolder(), 'budget.csv');
    writeFileSync(file, '日期,净值\n2024-01-02,1.5\n'.repeat(100));
    expect(codeOf(() => openStore(file))).toBe('store.notDatabase');
    expect(readFileSync(file, 'utf8')).toContain('净值');
  });

  it('is a folder', () => {
    const folder = join(temporaryFolder(), 'lab.sqlite');
    mkdirSync(folder);
    expect(codeOf(() => openStore(folder))).toBe('store.cannotOpen');
  });

  it('lies under a file in place of a folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), '');
    expect(codeOf(() => openStore(join(folder, 'a', 'lab.sqlite')))).toBe('store.cannotOpen');
  });
});

describe('a file of another schema', () => {
  const newer = { version: 9990, name: 'future', sql: 'CREATE TABLE future (a INTEGER) STRICT' };

  it('that is newer is refused and left untouched, byte by byte', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    openStore(file, { steps: [...migrations, newer] }).close();
    const before = readFileSync(file);
    const error = errorOf(() => openStore(file));
    expect(error.code).toBe('store.newer');
    expect(error.values).toMatchObject({ found: 9990, known: migrations.at(-1)!.version });
    expect(readFileSync(file)).toEqual(before);
    expect(codeOf(() => openStore(file, { readOnly: true }))).toBe('store.newer');
  });

  it('that is newer is left untouched even with work in its log', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    openStore(file, { steps: [...migrations, newer] }).close();
    const database = new Database(file);
    database.exec('INSERT INTO future VALUES (1)');
    const [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
    expect(codeOf(() => openStore(file))).toBe('store.newer');
    expect(readFileSync(file)).toEqual(main);
    expect(readFileSync(`${file}-wal`)).toEqual(log);
    database.close();
  });

  it('whose steps are not the beginning of ours is refused', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    openStore(file, { steps: [migrations[0]!, { ...newer, version: 15 }] }).close();
    expect(errorOf(() => openStore(file)).report()).toMatchObject({
      code: 'store.otherSchema',
      values: { found: '10 15', known: migrations.map(({ version }) => version).join(' ') },
    });
  });

  it('that is older is backed up and brought to ours', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const old = openStore(file, { steps: migrations });
    const saved = old.plans.save({ content: planInput });
    old.close();
    const clock = new TestClock();
    const store = testStore({ file, clock: clock.read, steps: [...migrations, newer] });
    expect(store.schemaVersion).toBe(9990);
    expect(store.plans.list()).toEqual([saved]);
    const backups = join(file, '..', 'backups');
    expect(readdirSync(backups)).toEqual(['lab.before-schema-9990.20260701T080000.sqlite']);
    const kept = testStore({ file: join(backups, readdirSync(backups)[0]!) });
    expect(kept.schemaVersion).toBe(migrations.at(-1)!.version);
    expect(kept.plans.list()).toEqual([saved]);
  });

  it('stays at the last good step where a step fails, and says so', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const store = openStore(file);
    store.series.upsertPoints(realSeries, { dates: ['2024-01-02'], values: [3000] });
    store.close();
    const good = { ...newer, version: 9980, name: 'good', sql: 'CREATE TABLE good (a INTEGER) STRICT' };
    const bad = { ...newer, sql: 'CREATE TABLE half (a INTEGER) STRICT; CREATE TABLE nonsense (' };
    const error = errorOf(() => openStore(file, { steps: [...migrations, good, bad] }));
    expect(error.code).toBe('store.migration');
    expect(error.values).toMatchObject({ version: 9990, reason: 'incomplete input' });
    expect(String(error.values['backup'])).toContain('before-schema-9980');
    const after = testStore({ file, steps: [...migrations, good] });
    expect(Object.keys(after.overview().counts)).toContain('good');
    expect(Object.keys(after.overview().counts)).not.toContain('half');
    expect(after.overview().counts).toMatchObject({ series_point: 1 });
  });
});

describe('migrations', () => {
  it('rise, in tens', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
  });
});

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { migrations } from '../../src/main/store/migrations/index.ts';
import { TestClock, temporaryFolder, testStore } from '../support/testStore.ts';
import { codeOf, errorOf, planInput, realSeries, week } from './support/fixtures.ts';

function filled(): ReturnType<typeof testStore> {
  const store = testStore();
  store.plans.save({ id: 'plan-1', content: planInput });
  store.series.upsertPoints(
    { ...realSeries, id: 'series-1' },
    { dates: ['2024-01-02', '2024-01-03'], values: [1, 2] },
  );
  store.channels.upsertWeeks({ synthetic: false, source: 's' }, [week('短信', '2026-01-05')]);
  return store;
}

describe('the doctor', () => {
  it('finds a good file healthy and says what is in it', () => {
    const store = filled();
    expect(store.doctor()).toMatchObject({
      file: store.file,
      readOnly: false,
      healthy: true,
      integrity: ['ok'],
      foreignKeys: 0,
      damaged: [],
      versions: { node: process.versions.node, schema: store.schemaVersion },
      migrations: migrations.map(({ version }) => ({ version })),
      rows: { plan: 1, series: 1, series_point: 2, channel: 1, channel_week: 1 },
    });
  });

  it.each([
    ['a changed document', `UPDATE plan SET content = replace(content, '100000', '100001')`, 'plans'],
    ['a changed mark', 'UPDATE plan SET synthetic = 1', 'plans'],
    ['a changed point', 'UPDATE series_point SET value = 1.0000000000000002 WHERE value = 1', 'series'],
    ['a lost point', `DELETE FROM series_point WHERE date = '2024-01-02'`, 'series'],
    ['a changed week', 'UPDATE channel_week SET spend = 101', 'channels'],
    ['a changed name', `UPDATE channel SET name = '短讯'`, 'channels'],
  ])('finds %s, which SQLite cannot see', (_, sql, kind) => {
    const store = filled();
    const database = new Database(store.file);
    database.exec(sql);
    database.close();
    const report = store.doctor();
    expect(report).toMatchObject({ healthy: false, integrity: ['ok'], damaged: [{ kind }] });
    expect(report.damaged).toHaveLength(1);
  });

  it('and whoever reads a damaged record learn its name', () => {
    const store = filled();
    const database = new Database(store.file);
    database.exec('UPDATE series_point SET value = 3 WHERE value = 2');
    database.close();
    expect(errorOf(() => store.series.points('series-1')).report('zh')).toMatchObject({
      code: 'store.damagedRecord',
      message: '净值序列“series-1”的存储内容与其校验值不符。',
    });
    const more = { dates: ['2024-01-04'], values: [3] };
    expect(codeOf(() => store.series.upsertPoints(realSeries, more))).toBe('store.damagedRecord');
    expect(store.plans.get('plan-1').plan.name).toBe(planInput.name);
  });
});

describe('a backup', () => {
  it('is the whole workspace, restored by opening it', () => {
    const store = filled();
    const target = join(temporaryFolder(), 'kept', 'copy.sqlite');
    const report = store.backup(target);
    expect(report).toEqual({ file: target, bytes: readFileSync(target).length });
    const copy = testStore({ file: target });
    expect(copy.doctor()).toMatchObject({ healthy: true, rows: store.doctor().rows });
    expect(copy.plans.list()).toEqual(store.plans.list());
    expect(copy.series.points('series-1')).toEqual(store.series.points('series-1'));
    expect(readdirSync(dirname(target)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('replaces the one before it', () => {
    const store = filled();
    const target = join(temporaryFolder(), 'copy.sqlite');
    store.backup(target);
    store.plans.remove('plan-1');
    store.backup(target);
    expect(testStore({ file: target }).plans.list()).toEqual([]);
  });

  it('that fails says so and leaves the one before it as it was', () => {
    const store = filled();
    const folder = temporaryFolder();
    const target = join(folder, 'copy.sqlite');
    store.backup(target);
    const before = readFileSync(target);
    // A folder in the place of the temporary name: it can neither be removed nor written.
    mkdirSync(`${target}.part`);
    writeFileSync(join(`${target}.part`, 'x'), '');
    expect(codeOf(() => store.backup(target))).toBe('store.backup');
    expect(readFileSync(target)).toEqual(before);
    expect(store.plans.list()).toHaveLength(1);
  });
});

describe('a damaged file', () => {
  it('is set aside with its log under a name that says when, and a new one can be made', () => {
    const { file, close } = filled();
    close();
    const bytes = readFileSync(file);
    const broken = bytes.fill(0x55, 4096, 12_288);
    writeFileSync(file, broken);
    writeFileSync(`${file}-wal`, 'log');
    const clock = new TestClock();
    const error = errorOf(() => openStore(file, { clock: clock.read }));
    expect(error.code).toBe('store.corrupt');
    expect(error.values['quarantine']).toBe('lab.damaged-20260701T080000.sqlite');
    const aside = join(dirname(file), 'lab.damaged-20260701T080000.sqlite');
    expect(readFileSync(aside)).toEqual(broken);
    expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('log');
    expect(existsSync(file)).toBe(false);
    expect(testStore({ file }).plans.list()).toEqual([]);
  });

  it('never takes the name of another one set aside in the same second', () => {
    const { file, close } = testStore();
    close();
    const clock = new TestClock();
    const names = ['one', 'two'].map((content) => {
      writeFileSync(file, `${content} is no database, whatever its name says`.repeat(20));
      return errorOf(() => openStore(file, { clock: clock.read })).values['quarantine'];
    });
    expect(names).toEqual(['lab.damaged-20260701T080000.sqlite', 'lab.damaged-20260701T080000-1.sqlite']);
  });

  it('is left where it is when only reading was asked for', () => {
    const { file, close } = filled();
    close();
    writeFileSync(file, readFileSync(file).fill(0x55, 4096, 12_288));
    expect(codeOf(() => openStore(file, { readOnly: true }))).toBe('store.damaged');
    expect(existsSync(file)).toBe(true);
  });
});

describe('room on the disk', () => {
  it('is asked for before the work', () => {
    const { requireSpace } = testStore();
    requireSpace(1);
    const error = errorOf(() => requireSpace(2 ** 60));
    expect(error.code).toBe('store.full');
    expect(error.values['needed']).toBe(2 ** 40);
  });
});

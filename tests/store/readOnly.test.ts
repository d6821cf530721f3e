import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { migrations } from '../../src/main/store/migrations/index.ts';
import { temporaryFolder, testStore } from '../support/testStore.ts';
import { codeOf, planInput } from './support/fixtures.ts';

const isRoot = process.getuid?.() === 0;
const reader = resolve(import.meta.dirname, 'support/readAsOther.ts');

/** What somebody who is not root sees: permissions do not bind root. */
function openAsNobody(file: string): { readOnly: string; plans: number; save: string; left: string[] } {
  const run = spawnSync(process.execPath, [reader, file], { uid: 65_534, gid: 65_534, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as ReturnType<typeof openAsNobody>;
}

function workspace(): { folder: string; file: string } {
  const outer = temporaryFolder();
  chmodSync(outer, 0o755);
  const folder = join(outer, 'shared');
  mkdirSync(folder);
  const file = join(folder, 'lab.sqlite');
  const store = openStore(file);
  store.plans.save({ content: planInput });
  store.close();
  return { folder, file };
}

describe('reading alone', () => {
  it('when asked: reads while another writes, and can change nothing', () => {
    const writer = testStore();
    writer.plans.save({ content: planInput });
    const store = testStore({ file: writer.file, readOnly: true });
    expect(store.readOnly).toBe('asked');
    expect(store.plans.list()).toHaveLength(1);
    writer.plans.save({ content: { ...planInput, name: '另一个' } });
    expect(store.plans.list()).toHaveLength(2);
    expect(codeOf(() => store.plans.save({ content: planInput }))).toBe('store.readOnly');
    expect(codeOf(() => store.transaction(() => store.facts.set('a', 'b')))).toBe('store.readOnly');
    expect(store.doctor()).toMatchObject({ readOnly: true, healthy: true });
  });

  it('needs a file that is there', () => {
    expect(codeOf(() => openStore(join(temporaryFolder(), 'none.sqlite'), { readOnly: true }))).toBe(
      'store.missing',
    );
  });

  it('cannot bring an older file to the present schema', () => {
    const { file, close } = testStore();
    close();
    const future = { version: 9990, name: 'future', sql: 'CREATE TABLE future (a INTEGER) STRICT' };
    expect(codeOf(() => openStore(file, { readOnly: true, steps: [...migrations, future] }))).toBe(
      'store.olderReadOnly',
    );
  });

  it.runIf(isRoot)('is what a file without write permission gets', () => {
    const { folder, file } = workspace();
    chmodSync(folder, 0o777);
    chmodSync(file, 0o444);
    expect(openAsNobody(file)).toMatchObject({ readOnly: 'file', plans: 1, save: 'store.readOnly' });
  });

  it.runIf(isRoot)(
    'is what a folder without write permission gets, where SQLite itself could not read',
    () => {
      const { folder, file } = workspace();
      chmodSync(folder, 0o555);
      const before = readFileSync(file);
      expect(openAsNobody(file)).toEqual({ readOnly: 'folder', plans: 1, save: 'store.readOnly', left: [] });
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.endsWith('-shm') || name.endsWith('-wal'))).toEqual(
        [],
      );
    },
  );

  it.runIf(isRoot)('sees there also what only the log has, after a crash', () => {
    const { folder, file } = workspace();
    const writer = openStore(file);
    writer.plans.save({ content: { ...planInput, name: '未检查点' } });
    const crashed = join(folder, 'crashed.sqlite');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    writer.close();
    chmodSync(folder, 0o555);
    expect(openAsNobody(crashed)).toMatchObject({ readOnly: 'folder', plans: 2 });
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LabOptions } from '../../src/main/api/createLab.ts';
import { keepBackups } from '../../src/main/services/backups/keeper.ts';
import { openStore } from '../../src/main/store/openStore.ts';
import { sampleLab } from '../support/sampleLab.ts';
import { TestClock, temporaryFolder, testStore } from '../support/testStore.ts';

const refused = (code: string) =>
  expect.objectContaining({ cause: expect.objectContaining({ code }) as unknown }) as unknown;
const quarter = 15 * 60 * 1000;
const fail = (error: unknown): never => {
  throw error;
};
const namesBeside = (file: string): string[] => {
  const folder = join(dirname(file), 'backups');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
};

afterEach(() => vi.useRealTimers());

describe('backups by the clock', () => {
  it('are made every quarter of an hour where something has changed, and on closing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = testStore();
    const keeper = keepBackups(store, store.clock.read, fail);
    vi.advanceTimersByTime(quarter);
    await keeper.ifChanged();
    expect(namesBeside(store.file)).toEqual([]);
    store.facts.set('a', '1');
    vi.advanceTimersByTime(quarter);
    await keeper.ifChanged();
    expect(namesBeside(store.file)).toEqual(['lab.timed.20260701T080000.sqlite']);
    await keeper.ifChanged();
    store.clock.tick();
    store.facts.set('a', '2');
    await keeper.close();
    expect(namesBeside(store.file)).toEqual([
      'lab.timed.20260701T080000.sqlite',
      'lab.timed.20260701T080001.sqlite',
    ]);
    const last = openStore(join(dirname(store.file), 'backups', 'lab.timed.20260701T080001.sqlite'), {
      readOnly: true,
    });
    expect(last.facts.get('a')).toBe('2');
    last.close();
  });

  it('stay three a day', async () => {
    const store = testStore();
    const keeper = keepBackups(store, store.clock.read, fail);
    for (let i = 0; i < 6; i += 1) {
      store.facts.set('i', String(i));
      store.clock.tick();
      await keeper.ifChanged();
    }
    await keeper.close();
    expect(namesBeside(store.file).map((name) => name.slice(-9, -7))).toEqual(['04', '05', '06']);
  });

  it('tell why one could not be made, and the program goes on', async () => {
    const store = testStore();
    const failures: unknown[] = [];
    const keeper = keepBackups(store, store.clock.read, (error) => failures.push(error));
    writeFileSync(join(dirname(store.file), 'backups'), 'a file where the folder should be');
    store.facts.set('a', '1');
    await keeper.close();
    expect(failures).toMatchObject([{ code: 'store.backup' }]);
    expect(store.facts.get('a')).toBe('1');
  });
});

describe('putting a backup back', () => {
  const clock = new TestClock();
  const open = (options: Partial<LabOptions> = {}) => {
    const databaseFile = join(temporaryFolder(), 'lab.sqlite');
    return sampleLab({ databaseFile, sample: false, clock: clock.read, ...options });
  };
  const plan = {
    name: 'A',
    months: 12,
    initial: 1000,
    holdings: [{ weight: 1, assumption: { drift: 0, volatility: 0 } }],
  };

  it('gives the file back as it was, and keeps the file as it is now', async () => {
    const lab = await open({ keyFile: join(temporaryFolder(), 'key.json') });
    await lab.call.plans.save({ plan });
    const backup = await lab.call.backups.create();
    expect(backup).toMatchObject({ occasion: 'asked', at: '2026-07-01T08:00:00.000Z' });
    const [saved] = await lab.call.plans.list();
    await lab.call.plans.rename({ id: saved!.id, name: 'B' });
    clock.tick();
    await lab.call.backups.restore({ name: backup.name });
    expect((await lab.call.plans.list()).map((one) => one.plan.name)).toEqual(['A']);
    const { backups } = await lab.call.backups.list();
    expect(backups.map(({ occasion }) => occasion)).toEqual(['restore', 'asked']);
    await lab.call.backups.restore({ name: backups[0]!.name });
    expect((await lab.call.plans.list()).map((one) => one.plan.name)).toEqual(['B']);
    expect(await lab.call.workspace.doctor()).toMatchObject({ healthy: true, trail: 'sealed' });
    await lab.close();
  });

  it('refuses a damaged backup and one that is not there, and changes nothing', async () => {
    const lab = await open();
    await lab.call.plans.save({ plan });
    const { name } = await lab.call.backups.create();
    const { folder } = await lab.call.backups.list();
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), bytes.subarray(0, bytes.length / 2));
    await expect(lab.call.backups.restore({ name })).rejects.toEqual(refused('store.backupDamaged'));
    await expect(lab.call.backups.restore({ name: '../lab.sqlite' })).rejects.toEqual(
      refused('store.notFound'),
    );
    expect(await lab.call.plans.list()).toHaveLength(1);
    await lab.close();
  });
});

describe('copies under concurrent writes', () => {
  const copies = process.env['LAB_FAULTS_FULL'] === '1' ? 100 : 10;

  it(`each hold a prefix of the commits: ${copies} of them`, async () => {
    const store = testStore();
    let written = 0;
    const write = setInterval(() => {
      store.transaction(() => {
        written += 1;
        store.facts.set('left', String(written));
        store.facts.set('right', String(written));
      });
    }, 0);
    for (let copy = 0; copy < copies; copy += 1) {
      const before = written;
      const { file } = await store.backupSlowly(join(temporaryFolder(), 'copy.sqlite'));
      const read = openStore(file, { readOnly: true });
      const [left, right] = [read.facts.get('left') ?? '0', read.facts.get('right') ?? '0'];
      read.close();
      expect(left).toBe(right);
      expect(Number(left)).toBeGreaterThanOrEqual(before);
      expect(Number(left)).toBeLessThanOrEqual(written);
    }
    clearInterval(write);
    expect(written).toBeGreaterThan(0);
  });
});

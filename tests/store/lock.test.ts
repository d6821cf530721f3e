import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder, testStore } from '../support/testStore.ts';
import { errorOf } from './support/fixtures.ts';

describe('the lock', () => {
  it('lets one program in and tells the other who it is', () => {
    const { file } = testStore({ program: '桌面版' });
    const error = errorOf(() => openStore(file));
    expect(error.code).toBe('store.inUse');
    expect(error.values).toEqual({
      file: 'lab.sqlite',
      program: '桌面版',
      pid: process.pid,
      host: hostname(),
      since: '2026-07-01T08:00:00.000Z',
    });
  });

  it('is free once the file is closed, and leaves no label', () => {
    const { file, close } = testStore();
    close();
    expect(existsSync(`${file}.lock.json`)).toBe(false);
    expect(testStore({ file }).readOnly).toBeUndefined();
  });

  it('is free again where opening failed', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    writeFileSync(file, 'no database'.repeat(100));
    expect(errorOf(() => openStore(file)).code).toBe('store.corrupt');
    expect(testStore({ file }).readOnly).toBeUndefined();
  });

  it('is not what its label says: a label alone, left by a crash, locks nobody out', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    writeFileSync(`${file}.lock.json`, JSON.stringify({ program: 'x', pid: 1, host: hostname(), since: '' }));
    expect(testStore({ file }).readOnly).toBeUndefined();
  });

  it('of one file is not that of another', () => {
    const first = testStore();
    expect(testStore().file).not.toBe(first.file);
  });
});

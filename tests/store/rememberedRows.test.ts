import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/openStore.ts';
import { rememberedRows } from '../../src/main/store/rememberedRows.ts';
import { temporaryFolder } from '../support/testStore.ts';

const counting = () => {
  const made: unknown[] = [];
  const read = rememberedRows((row) => {
    made.push(row['content']);
    return { parts: [JSON.parse(row['content'] as string) as unknown] };
  });
  return { read, made };
};
const row = { id: 'a', content: '{"x":1}', checksum: 'c' };

describe('what was made of a row', () => {
  it('is given out again while the row is the same, and made anew when any column differs', () => {
    const { read, made } = counting();
    expect(read({ ...row })).toBe(read({ ...row }));
    expect(made).toEqual(['{"x":1}']);
    expect(read({ ...row, content: '{"x":2}' })).toEqual({ parts: [{ x: 2 }] });
    expect(read({ ...row, checksum: 'd' })).toEqual({ parts: [{ x: 1 }] });
    expect(made).toHaveLength(3);
  });

  it('cannot be changed by one reader for the next', () => {
    const { read } = counting();
    const first = read(row);
    expect(() => first.parts.push({})).toThrow(TypeError);
    expect(() => Object.assign(first.parts[0] as object, { x: 5 })).toThrow(TypeError);
  });

  it('never hides a row that was damaged after it was read', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const store = openStore(file);
    store.boards.save('c', { splits: ['s'] });
    expect(store.boards.find('c')).toEqual({ splits: ['s'] });
    const other = new Database(file);
    other.prepare(`UPDATE board SET content = replace(content, '"s"', '"t"')`).run();
    other.close();
    expect(() => store.boards.find('c')).toThrow(
      expect.objectContaining({ code: 'store.damagedRecord' }) as Error,
    );
    store.close();
  });
});

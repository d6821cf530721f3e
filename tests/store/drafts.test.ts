import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { mostDrafts } from '../../src/main/store/repositories/drafts.ts';
import { testStore } from '../support/testStore.ts';
import { codeOf } from './support/fixtures.ts';

const typed = {
  id: 'draft-1',
  session: 'session-1',
  page: '#/rules',
  place: '试一试 1',
  label: '试一试',
  text: '保本保息',
};

describe('drafts', () => {
  it('are replaced by id, and removed whether they are there or not', () => {
    const { drafts } = testStore();
    drafts.keep(typed);
    drafts.keep({ ...typed, text: '保本' });
    expect(drafts.list()).toEqual([{ ...typed, text: '保本' }]);
    drafts.remove(['draft-1', 'draft-2']);
    expect(drafts.list()).toEqual([]);
  });

  it('make room for new ones, the oldest first', () => {
    let minute = 0;
    const clock = () => new Date(Date.UTC(2026, 6, 1, 8, (minute += 1)));
    const { drafts } = testStore({ clock });
    for (let i = 0; i < mostDrafts + 3; i += 1) drafts.keep({ ...typed, id: `draft-${i}` });
    const ids = drafts.list().map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: mostDrafts }, (_, i) => `draft-${i + 3}`));
  });

  it('are refused where they are too long, and named where they are damaged', () => {
    const { drafts, file, doctor } = testStore();
    expect(codeOf(() => drafts.keep({ ...typed, text: 'x'.repeat(20_001) }))).toBe('store.invalid');
    drafts.keep(typed);
    const database = new Database(file);
    database.prepare(`UPDATE draft SET content = replace(content, '保本', '保险')`).run();
    database.close();
    expect(codeOf(() => drafts.list())).toBe('store.damagedRecord');
    expect(doctor()).toMatchObject({ healthy: false, damaged: [{ kind: 'drafts' }] });
  });
});

import { describe, expect, test } from 'vitest';
import { budgetSplit, type SavedSplit } from '../../../../src/shared/budget.ts';
import {
  boardOf,
  freeName,
  pinned,
  withAsked,
  withEntry,
  withoutEntry,
  withSplit,
} from '../../../../src/renderer/pages/budget/board.ts';

const saved = (id: string, total: number): SavedSplit => ({
  id,
  split: budgetSplit.parse({
    name: id,
    total,
    lines: {
      acquisition: { share: 0.5, channels: { sms: 1 } },
      activities: { share: 0 },
      technology: { share: 0.3 },
      contingency: { share: 0.2 },
    },
  }),
  synthetic: false,
  createdAt: '',
  updatedAt: '',
});
const splits = [saved('a', 1), saved('b', 2), saved('c', 3)];
const board = boardOf(['b', 'a'], splits);
const ids = ({ entries }: typeof board) => entries.map(({ id }) => id);

describe('the board', () => {
  test('keeps its own order and leaves out what is no longer in the file', () => {
    expect(ids(boardOf(['c', 'gone', 'a'], splits))).toEqual(['c', 'a']);
  });

  test('shows a split asked for by address, in the last place where it is full', () => {
    expect(withAsked(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(withAsked(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'e']);
    expect(withAsked(['a', 'b'], 'b')).toEqual(['a', 'b']);
    expect(withAsked(['a'], null)).toEqual(['a']);
  });

  test('is edited without touching the other splits', () => {
    const next = withSplit(board, 1, { ...board.entries[1]!.split, total: 9 });
    expect(next.entries.map(({ split }) => split.total)).toEqual([2, 9]);
    expect(next.entries[0]).toBe(board.entries[0]);
    expect(ids(withEntry(board, { id: 'c', split: splits[2]!.split, synthetic: false }))).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(ids(withoutEntry(board, 0))).toEqual(['a']);
    expect(ids(pinned(board, 1))).toEqual(['a', 'b']);
    expect(pinned(board, 7)).toBe(board);
  });

  test('gives a new split a name that nobody has', () => {
    expect(freeName('x', ['y'])).toBe('x');
    expect(freeName('x', ['x', 'x 2'])).toBe('x 3');
  });
});

import { describe, expect, test } from 'vitest';
import { completenessOf } from '../../src/shared/completeness.ts';
import { addDays, addMonths, formatPlainDate, requireDate } from '../../src/shared/date.ts';

const monday = requireDate('2024-01-01');
const days = (count: number, step: number): string[] =>
  Array.from({ length: count }, (_, i) => formatPlainDate(addDays(monday, i * step)));
const businessDays = (count: number): string[] => days(count, 1).filter((_, i) => i % 7 < 5);
const months = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => formatPlainDate(addMonths(requireDate('2024-01-31'), i)));
const without = (dates: readonly string[], from: string, to: string): string[] =>
  dates.filter((date) => date < from || date > to);

describe('completeness of a history', () => {
  test.each([
    ['daily', businessDays(100)],
    ['weekly', days(30, 7)],
    ['monthly', months(40)],
    ['irregular', days(5, 100)],
  ])('%s and whole', (rhythm, dates) => {
    expect(completenessOf(dates)).toEqual({ rhythm, present: dates.length, missing: 0, share: 1, gaps: [] });
  });

  test('weeks that are missing', () => {
    const dates = without(days(30, 7), '2024-02-05', '2024-02-12');
    expect(completenessOf(dates)).toEqual({
      rhythm: 'weekly',
      present: 28,
      missing: 2,
      share: 28 / 30,
      gaps: [{ from: '2024-01-29', to: '2024-02-19', missing: 2 }],
    });
  });

  test('a missing month, though month ends fall on different days', () => {
    const dates = without(months(12), '2024-06-01', '2024-06-30');
    expect(completenessOf(dates).gaps).toEqual([{ from: '2024-05-31', to: '2024-07-31', missing: 1 }]);
  });

  test('seven business days without a value are holidays, eight are a gap', () => {
    const dates = businessDays(200);
    expect(completenessOf(without(dates, '2024-02-05', '2024-02-13')).gaps).toEqual([]);
    expect(completenessOf(without(dates, '2024-02-05', '2024-02-14')).gaps).toEqual([
      { from: '2024-02-02', to: '2024-02-15', missing: 8 },
    ]);
  });

  test('one value, or none, is no rhythm and misses nothing', () => {
    expect(completenessOf(['2024-01-01'])).toMatchObject({
      rhythm: 'irregular',
      present: 1,
      missing: 0,
      share: 1,
    });
    expect(completenessOf([])).toMatchObject({ rhythm: 'irregular', present: 0, share: 1 });
  });
});

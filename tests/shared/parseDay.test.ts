import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPlainDate, fromDayNumber } from '../../src/shared/date.ts';
import { parseDay } from '../../src/shared/parseDay.ts';

it.each([
  ['2026-07-01', '2026-07-01'],
  [' 2026/7/1 ', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  ['２０２６年７月１日', '2026-07-01'],
  ['20260701', '2026-07-01'],
  ['2024-02-29', '2024-02-29'],
  ['2015-06', '2015-06-01'],
  ['2015年6月', '2015-06-01'],
])('reads %s', (typed, expected) => {
  expect(parseDay(typed)).toBe(expected);
});

it('takes a month as its last day where that is asked for', () => {
  expect(parseDay('2024/2', 'last')).toBe('2024-02-29');
});

it.each(['', '2026', '2026-02-30', '2023-02-29', '2026-13', '1/2/2026', '2026-7-1-1', 'soon'])(
  'refuses %s',
  (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  },
);

it('reads every day that it can be written as', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const date = fromDayNumber(number);
      const { year, month, day } = date;
      for (const typed of [formatPlainDate(date), `${year}/${month}/${day}`, `${year}年${month}月${day}日`]) {
        expect(parseDay(typed)).toBe(formatPlainDate(date));
      }
    }),
  );
});

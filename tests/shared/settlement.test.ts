import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlainDate, fromDayNumber, requireDate, toDayNumber } from '../../src/shared/date.ts';
import { businessDayFrom, orderedBy, settledOn } from '../../src/shared/settlement.ts';

const day = (date: string): number => toDayNumber(requireDate(date));
const dateOf = (dayNumber: number): string => formatPlainDate(fromDayNumber(dayNumber));
const isWeekend = (dayNumber: number): boolean =>
  [0, 6].includes(new Date(dayNumber * 86_400_000).getUTCDay());

/** The second way: one day after another. */
function walked(ordered: number, days: number): number {
  let at = ordered;
  if (days === 0) return at;
  while (isWeekend(at)) at += 1;
  for (let left = days; left > 0;) {
    at += 1;
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

const anyDay = fc.integer({ min: -10_000, max: 40_000 });
const anyDays = fc.integer({ min: 0, max: 60 });

describe('T + n', () => {
  // 2026-07-01 is a Wednesday.
  it.each([
    ['on the day itself', '2026-07-01', 0, '2026-07-01'],
    ['the next day', '2026-07-01', 1, '2026-07-02'],
    ['over a weekend', '2026-07-03', 1, '2026-07-06'],
    ['over a weekend, T + 3', '2026-07-01', 3, '2026-07-06'],
    ['ordered on a Saturday, which counts as Monday', '2026-08-01', 1, '2026-08-04'],
    ['of a fund abroad, T + 7', '2026-07-01', 7, '2026-07-10'],
    ['two weeks', '2026-07-01', 10, '2026-07-15'],
    ['at T + 0 on a Sunday: that day', '2026-08-02', 0, '2026-08-02'],
  ])('%s', (_name, ordered, days, settled) => {
    expect(dateOf(settledOn(day(ordered), days))).toBe(settled);
  });

  it.each([
    ['due on a Wednesday, T + 3: the Friday before', '2026-07-01', 3, '2026-06-26'],
    ['due on a Saturday, T + 1: Thursday, to come on Friday', '2026-08-01', 1, '2026-07-30'],
    ['due on a Monday, T + 1: Friday', '2026-06-01', 1, '2026-05-29'],
    ['at T + 0: the day itself', '2026-08-02', 0, '2026-08-02'],
  ])('is ordered in time: %s', (_name, due, days, ordered) => {
    expect(dateOf(orderedBy(day(due), days))).toBe(ordered);
  });

  it('is what walking from day to day comes to', () => {
    fc.assert(
      fc.property(anyDay, anyDays, (ordered, days) => {
        expect(settledOn(ordered, days)).toBe(walked(ordered, days));
      }),
    );
  });

  it('is ordered on the last business day that is early enough', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (due, days) => {
        const ordered = orderedBy(due, days);
        expect(isWeekend(ordered)).toBe(false);
        expect(walked(ordered, days)).toBeLessThanOrEqual(due);
        expect(walked(businessDayFrom(ordered + 1), days)).toBeGreaterThan(due);
      }),
    );
  });
});

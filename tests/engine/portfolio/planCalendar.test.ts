import { expect, it } from 'vitest';
import { planCalendar } from '../../../src/main/engine/portfolio/planCalendar.ts';

/** Settlements and days of the first months, as [settles, days before, days after]. */
const months = (startDate: string, count: number): number[][] => {
  const { settles, daysBefore, daysAfter } = planCalendar(startDate, count);
  return Array.from(settles, (settled, m) => [settled, daysBefore[m]!, daysAfter[m]!]);
};

it('settles at the close of the 20th of March, June, September and December', () => {
  // 2026-01-01: January 31 days, February 28, March 1–20 before and 21–31 after.
  expect(months('2026-01-01', 4)).toEqual([
    [0, 31, 0],
    [0, 28, 0],
    [1, 20, 11],
    [0, 30, 0],
  ]);
});

it('counts the 20th itself where a month begins on it, and ends with it where a month begins on the 21st', () => {
  expect(months('2026-03-20', 2)).toEqual([
    [1, 1, 30],
    [0, 30, 0],
  ]);
  expect(months('2026-02-21', 2)).toEqual([
    [1, 28, 0],
    [0, 31, 0],
  ]);
});

it('follows leap years and month ends', () => {
  const { firstDays } = planCalendar('2024-01-31', 3);
  // 31 January, 29 February, 31 March, 30 April.
  expect(Array.from(firstDays, (day) => day - firstDays[0]!)).toEqual([0, 29, 60, 90]);
});

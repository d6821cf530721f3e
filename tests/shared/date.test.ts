import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  formatPlainDate,
  fromDayNumber,
  parsePlainDate,
  requireDate,
  toDayNumber,
} from '../../src/shared/date.ts';

const dayNumber = fc.integer({
  min: toDayNumber({ year: 1600, month: 1, day: 1 }),
  max: toDayNumber({ year: 2400, month: 12, day: 31 }),
});

describe('plain dates', () => {
  it('knows days that do not exist', () => {
    const tried = [
      '2024-02-29',
      '2023-02-29',
      '2024-02-30',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '2000-02-29',
      '1900-02-29',
      '',
    ];
    expect(tried.filter((text) => parsePlainDate(text))).toEqual(['2024-02-29', '2000-02-29']);
  });

  it('numbers days as the platform calendar does', () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        const platform = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(formatPlainDate(fromDayNumber(n))).toBe(platform);
        expect(toDayNumber(requireDate(platform))).toBe(n);
      }),
    );
  });

  it('adds months to the last day where the month is shorter', () => {
    const from = requireDate('2024-01-31');
    expect([1, 3, 12, 13, -2, -11].map((m) => formatPlainDate(addMonths(from, m)))).toEqual([
      '2024-02-29',
      '2024-04-30',
      '2025-01-31',
      '2025-02-28',
      '2023-11-30',
      '2023-02-28',
    ]);
  });

  it('counts the days it adds', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -4000, max: 4000 }), (n, days) => {
        const from = fromDayNumber(n);
        expect(daysBetween(formatPlainDate(from), formatPlainDate(addDays(from, days)))).toBe(days);
      }),
    );
  });

  it('refuses to calculate with what is no day', () => {
    expect(() => requireDate('2024-02-30')).toThrow('2024-02-30');
  });
});

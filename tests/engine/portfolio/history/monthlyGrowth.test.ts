import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignMonthly } from '../../../../src/main/engine/portfolio/history/alignMonthly.ts';
import { monthlyGrowth } from '../../../../src/main/engine/portfolio/history/monthlyGrowth.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';
import type { SeriesPoints } from '../../../../src/shared/series.ts';

function points(...pairs: readonly (readonly [string, number])[]): SeriesPoints {
  return { dates: pairs.map(([date]) => date), values: pairs.map(([, value]) => value) };
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}

/** Two and a half months of a daily series, as far as matters, and a last value. */
function daily(last: string): SeriesPoints {
  const days = ['2024-03-26', '2024-03-27', '2024-03-28', '2024-04-24', '2024-04-25', '2024-04-26', last];
  return { dates: days, values: days.map(() => 1) };
}

const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(12)));

describe('monthlyGrowth', () => {
  it('runs from the last value of one month to the last of the next', () => {
    const growth = monthlyGrowth(
      'X',
      points(
        ['2023-11-29', 90],
        ['2023-11-30', 100],
        ['2023-12-15', 400],
        ['2023-12-29', 110],
        ['2024-01-31', 121],
      ),
    );
    expect({ ...growth, logReturns: rounded(growth.logReturns) }).toEqual({
      name: 'X',
      months: ['2023-12', '2024-01'],
      logReturns: rounded([Math.log(1.1), Math.log(1.1)]),
      notices: [],
    });
  });

  it('fills a short gap evenly and says so', () => {
    const { months, logReturns, notices } = monthlyGrowth(
      'X',
      points(['2024-01-31', 100], ['2024-04-30', 133.1]),
    );
    expect(months).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(rounded(logReturns)).toEqual(rounded([1, 1, 1].map(() => Math.log(1.1))));
    expect(notices).toEqual([
      { code: 'history.gapFilled', values: { series: 'X', from: '2024-02', to: '2024-03', months: 2 } },
    ]);
  });

  it('uses nothing from before a long gap and says so', () => {
    const { months, notices } = monthlyGrowth(
      'X',
      points(['2023-01-31', 1], ['2023-02-28', 1], ['2023-07-31', 2], ['2023-08-31', 3]),
    );
    expect(months).toEqual(['2023-08']);
    expect(notices).toEqual([
      { code: 'history.gapCut', values: { series: 'X', from: '2023-03', to: '2023-06', months: 4 } },
    ]);
  });

  it('leaves out a last month in which daily values are still to come', () => {
    expect(monthlyGrowth('X', daily('2024-04-27'))).toMatchObject({ months: ['2024-04'], notices: [] });
    expect(monthlyGrowth('X', daily('2024-05-27'))).toMatchObject({
      months: ['2024-04'],
      notices: [{ code: 'history.openMonth', values: { series: 'X', date: '2024-05-27' } }],
    });
  });

  it('takes monthly values as complete on whatever day they are dated', () => {
    expect(monthlyGrowth('X', points(['2024-01-01', 1], ['2024-02-01', 2])).months).toEqual(['2024-02']);
    expect(monthlyGrowth('X', points(['2019-12-31', 1], ['2020-01-23', 2])).months).toEqual(['2020-01']);
  });

  it('names bad dates and values', () => {
    expect(codeOf(() => monthlyGrowth('X', points(['2024-01-31', 1], ['2024-01-31', 1])))).toBe(
      'history.dates',
    );
    expect(codeOf(() => monthlyGrowth('X', points(['2024-02-29', 1], ['2024-01-31', 1])))).toBe(
      'history.dates',
    );
    for (const value of [0, -1, Number.NaN, Infinity]) {
      expect(codeOf(() => monthlyGrowth('X', points(['2024-01-31', value])))).toBe('history.value');
    }
    expect(codeOf(() => monthlyGrowth('X', points(['2024-01-31', 1])))).toBe('returns.emptyHistory');
    expect(codeOf(() => monthlyGrowth('X', points()))).toBe('returns.emptyHistory');
  });

  it('adds up to the growth from end to end, whatever months are missing', () => {
    const cents = fc.integer({ min: 1, max: 100_000 });
    const month = fc.record({ value: cents, skip: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(month, { minLength: 2, maxLength: 60 }), (months) => {
        let at = 24_000;
        const pairs = months.map(({ value, skip }): [string, number] => {
          at += 1 + skip;
          return [`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-28`, value];
        });
        const sum = monthlyGrowth('X', points(...pairs)).logReturns.reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(Math.log(pairs.at(-1)![1] / pairs[0]![1]), 9);
      }),
    );
  });
});

describe('alignMonthly', () => {
  const long = {
    name: 'long',
    months: ['2023-12', '2024-01', '2024-02', '2024-03'],
    logReturns: [1, 2, 3, 4],
  };
  const short = { name: 'short', months: ['2024-01', '2024-02'], logReturns: [5, 6] };

  it('keeps the months that all share and says what was cut', () => {
    expect(alignMonthly([long, short])).toEqual({
      names: ['long', 'short'],
      firstMonth: 2024 * 12,
      logReturns: [
        [2, 5],
        [3, 6],
      ],
      notices: [
        { code: 'series.cut', values: { series: 'long', cut: 2, kept: 2, from: '2024-01', to: '2024-02' } },
      ],
    });
  });

  it('passes on what was said of each series', () => {
    const notice = { code: 'history.openMonth', values: { series: 'short', date: '2024-03-08' } };
    expect(alignMonthly([{ ...short, notices: [notice] }]).notices).toEqual([notice]);
  });

  it('refuses series that share nothing', () => {
    const later = { name: 'later', months: ['2025-01'], logReturns: [1] };
    expect(codeOf(() => alignMonthly([long, later]))).toBe('history.noOverlap');
    expect(codeOf(() => alignMonthly([]))).toBe('history.noSeries');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { compileHistory } from '../../../../src/main/engine/portfolio/history/compileHistory.ts';
import { historyResult } from '../../../../src/main/engine/portfolio/history/historyResult.ts';
import { monthlyGrowth } from '../../../../src/main/engine/portfolio/history/monthlyGrowth.ts';
import type { HistoryResult } from '../../../../src/shared/history.ts';
import { plan } from '../../../../src/shared/plan.ts';
import { firstStressWindows, stressWindow, type StressWindow } from '../../../../src/shared/stressWindow.ts';
import { hasSharedData, readSharedTable } from '../../../support/sharedData.ts';

/** A series of month ends from January 2010 on. */
function lookupsOf(factors: readonly number[]): PlanLookups {
  let value = 100;
  const values = [value, ...factors.map((factor) => (value *= factor))];
  const dates = values.map(
    (_value, i) => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
  );
  return { product: () => undefined, seriesGrowth: (name) => monthlyGrowth(name, { dates, values }) };
}

const oneFund = plan.parse({
  name: 'one fund',
  months: 3,
  initial: 1000,
  holdings: [{ weight: 1, series: 'X' }],
});

const windowOf = (from: string, to: string): StressWindow => ({
  id: `${from}-${to}`,
  name: { zh: '区间', en: 'window' },
  from,
  to,
  source: { zh: '测试', en: 'test' },
});

function stress(factors: readonly number[], windows: readonly StressWindow[]): HistoryResult {
  return historyResult(compileHistory(oneFund, lookupsOf(factors)), windows);
}

// Ends of 2010-01 … 2010-09: 100, 110, 88, 92.4, 120.12, 108.108, 108.108, 129.7296, 90.81072
const swings = [1.1, 0.8, 1.05, 1.3, 0.9, 1, 1.2, 0.7];

describe('windows of stress', () => {
  it('bought at the start, fallen and recovered by hand', () => {
    const { stress: found, outside } = stress(swings, [
      windowOf('2010-02-28', '2010-04-15'),
      windowOf('2010-08-01', '2010-12-31'),
      windowOf('2009-01-31', '2009-12-31'),
    ]);
    expect(found.map((one) => ({ ...one, return: one.return.toFixed(9) }))).toEqual([
      {
        id: '2010-02-28-2010-04-15',
        name: { zh: '区间', en: 'window' },
        startDate: '2010-02-28',
        endDate: '2010-04-30',
        months: 2,
        whole: true,
        return: (0.8 * 1.05 - 1).toFixed(9),
        fall: {
          depth: expect.closeTo(0.2, 12),
          peakDate: '2010-02-28',
          troughDate: '2010-03-31',
          recoveryDate: '2010-05-31',
        },
        recoveryMonths: 2,
        gain: expect.closeTo(-160, 9),
        depositGain: expect.closeTo(1000 * 0.0095 * (2 / 12), 0),
        series: [{ name: 'X', return: expect.closeTo(-0.16, 12) }],
      },
      {
        id: '2010-08-01-2010-12-31',
        name: { zh: '区间', en: 'window' },
        startDate: '2010-07-31',
        endDate: '2010-09-30',
        months: 2,
        whole: false,
        return: (1.2 * 0.7 - 1).toFixed(9),
        fall: {
          depth: expect.closeTo(0.3, 12),
          peakDate: '2010-08-31',
          troughDate: '2010-09-30',
          recoveryDate: null,
        },
        recoveryMonths: null,
        gain: expect.closeTo(-160, 9),
        depositGain: expect.any(Number),
        series: [{ name: 'X', return: expect.closeTo(-0.16, 12) }],
      },
    ]);
    expect(outside).toEqual(['2009-01-31-2009-12-31']);
  });

  it('a window without a fall needs no recovery', () => {
    const [calm] = stress([1.1, 1.2], [windowOf('2010-01-31', '2010-03-31')]).stress;
    expect(calm).toMatchObject({ recoveryMonths: 0, fall: { depth: 0 } });
  });

  it('never recovers before its lowest point, and never falls further than its own whole history', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.6, max: 1.5, noNaN: true }), { minLength: 6 }), (factors) => {
        const result = stress(factors, [windowOf('2010-02-28', '2010-05-31')]);
        const [{ fall, recoveryMonths } = result.stress[0]!] = result.stress;
        expect(fall.depth).toBeLessThanOrEqual(result.replay.maxDrawdown.depth + 1e-12);
        expect((fall.recoveryDate ?? '9999') >= fall.troughDate).toBe(true);
        expect(fall.recoveryDate === null).toBe(recoveryMonths === null);
      }),
      { numRuns: 60 },
    );
  });

  it('needs at least one whole month', () => {
    expect(stressWindow.safeParse(windowOf('2010-02-28', '2010-02-28')).success).toBe(false);
    expect(stressWindow.safeParse(windowOf('2010-02-27', '2010-02-28')).success).toBe(true);
  });
});

describe('the cloud of rolling windows', () => {
  it('holds every window’s value by month, and its percentiles', () => {
    const { windows } = stress([1.1, 0.8, 1.05, 1.3], []);
    expect(windows!.cloud.months).toEqual([0, 1, 2, 3]);
    const lines = windows!.cloud.values.map((line) => line.map((value) => Math.round(value)));
    expect(lines).toEqual([
      [1000, 1100, 880, 924],
      [1000, 800, 840, 1092],
    ]);
    expect(windows!.cloud.p50[3]).toBeCloseTo((924 + 1092) / 2, 9);
    windows!.list.forEach(({ endValue }, i) => expect(windows!.cloud.values[i]!.at(-1)).toBe(endValue));
  });
});

describe.skipIf(!hasSharedData)('the first windows on the CSI 300', () => {
  const { rows } = readSharedTable('portfolio/cn-market/hs300_idx.csv');
  const points = { dates: rows.map((row) => row[0]!), values: rows.map((row) => Number(row[1])) };
  /** The last close of a month, read straight from the file. */
  const close = (month: string): number =>
    points.values[points.dates.findLastIndex((date) => date.startsWith(month))]!;
  const result = historyResult(
    compileHistory(oneFund, {
      product: () => undefined,
      seriesGrowth: (name) => monthlyGrowth(name, points),
    }),
    firstStressWindows,
  );

  it('are the falls that they are named after', () => {
    const falls = ['stress-2008', 'stress-2015', 'stress-2018', 'stress-2020', 'stress-2022'].map((id) => {
      const one = result.stress.find((outcome) => outcome.id === id)!;
      const { from, to } = firstStressWindows.find((window) => window.id === id)!;
      expect(one.return).toBeCloseTo(close(to.slice(0, 7)) / close(from.slice(0, 7)) - 1, 9);
      return [id, one.fall.depth > 0.09, one.whole];
    });
    expect(falls.every(([, deep, whole]) => deep && whole)).toBe(true);
  });
});

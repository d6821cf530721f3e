import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { compileHistory } from '../../../../src/main/engine/portfolio/history/compileHistory.ts';
import { historyResult } from '../../../../src/main/engine/portfolio/history/historyResult.ts';
import { monthlyGrowth } from '../../../../src/main/engine/portfolio/history/monthlyGrowth.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';
import type { HistoryResult } from '../../../../src/shared/history.ts';
import { plan, type PlanInput } from '../../../../src/shared/plan.ts';

/** A series of month ends from January 2010 on, growing by the given factors. */
function lookupsOf(series: Readonly<Record<string, readonly number[]>>): PlanLookups {
  return {
    product: () => undefined,
    seriesGrowth(name) {
      const factors = series[name];
      if (!factors) return undefined;
      let value = 100;
      const values = [value, ...factors.map((factor) => (value *= factor))];
      const dates = values.map(
        (_value, i) => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
      );
      return monthlyGrowth(name, { dates, values });
    },
  };
}

function history(
  input: Pick<PlanInput, 'holdings' | 'months' | 'initial'> & Partial<PlanInput>,
  series: Readonly<Record<string, readonly number[]>>,
): HistoryResult {
  return historyResult(compileHistory(plan.parse({ name: 'replayed', ...input }), lookupsOf(series)));
}

const swings = [1.1, 0.8, 1.05, 1.3, 0.9, 1.0, 1.2, 0.7, 1.1, 1.1, 1.02, 0.98];

describe('replay of one fund', () => {
  const result = history(
    { months: 12, initial: 1000, holdings: [{ weight: 1, series: 'X' }] },
    { X: swings },
  );

  it('follows the series to the fen, with the dates of its months', () => {
    let value = 1000;
    expect(result.replay.points.map((point) => [point.date, Number(point.value.toFixed(9))])).toEqual([
      ['2010-01-31', 1000],
      ...swings.map((factor, i) => {
        value *= factor;
        const month = i + 2;
        const date = new Date(Date.UTC(2010, month, 0)).toISOString().slice(0, 10);
        return [date, Number(value.toFixed(9))];
      }),
    ]);
  });

  it('finds the deepest fall with its dates, and splits the end value', () => {
    const growth = swings.reduce((a, b) => a * b);
    const { depth, ...dates } = result.replay.maxDrawdown;
    expect(depth).toBeCloseTo(1 - 0.7, 12);
    expect(dates).toEqual({ peakDate: '2010-08-31', troughDate: '2010-09-30', recoveryDate: null });
    const { market, ...rest } = result.replay.split;
    expect(market).toBeCloseTo(1000 * (growth - 1), 9);
    expect(rest).toEqual({ paidIn: 1000, withdrawn: 0, interest: 0, fees: 0, rewards: 0, tax: 0 });
    expect(result.replay.outcome.timeWeightedReturn).toBeCloseTo(growth - 1, 12);
    expect(result.replay.outcome.moneyWeightedReturn).toBeCloseTo(growth - 1, 9);
  });

  it('has one window of the plan’s length: the whole', () => {
    expect(result.windows).toMatchObject({ count: 1, months: 12, lossShare: 0 });
    expect(result.windows!.best).toEqual(result.replay.outcome);
  });

  it('calibrates the series', () => {
    const [series] = result.calibration;
    expect(series).toMatchObject({ name: 'X', months: 12, worstMonth: { date: '2010-09-30' } });
    expect(series!.worstMonth.return).toBeCloseTo(-0.3, 12);
    expect({ ...series!.maxDrawdown, depth: 0 }).toEqual({ ...result.replay.maxDrawdown, depth: 0 });
    expect(series!.maxDrawdown.depth).toBeCloseTo(0.3, 12);
    expect(series!.annualReturn).toBeCloseTo(result.replay.outcome.timeWeightedReturn, 12);
    expect(result.correlation).toEqual([[1]]);
  });
});

describe('rolling windows', () => {
  it('are all stretches of the plan’s length, each on its own days', () => {
    const { windows } = history(
      { months: 3, initial: 100, holdings: [{ weight: 1, series: 'X' }] },
      { X: swings },
    );
    const ends = swings.slice(2).map((_factor, s) => 100 * swings[s]! * swings[s + 1]! * swings[s + 2]!);
    expect(windows!.list.map(({ endValue }) => Number(endValue.toFixed(9)))).toEqual(
      ends.map((end) => Number(end.toFixed(9))),
    );
    expect(windows!.list[0]).toMatchObject({ startDate: '2010-01-31', endDate: '2010-04-30' });
    expect(windows!.worst.endValue).toBeCloseTo(Math.min(...ends), 9);
    expect(windows!.best.endValue).toBeCloseTo(Math.max(...ends), 9);
    expect(windows!.lossShare).toBe(ends.filter((end) => end < 100).length / ends.length);
  });

  it('are none where the history is too short, and that is said', () => {
    const { windows, notices } = history(
      { months: 13, initial: 100, holdings: [{ weight: 1, series: 'X' }] },
      { X: swings },
    );
    expect(windows).toBeNull();
    expect(notices).toEqual([{ code: 'history.tooShortForWindows', values: { months: 12, needed: 13 } }]);
  });

  it('order worst, median and best, and hold the shares they claim', () => {
    const factor = fc.integer({ min: 800, max: 1250 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        fc.array(factor, { minLength: 6, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (factors, months) => {
          const { windows } = history(
            { months, initial: 500, monthly: 100, holdings: [{ weight: 1, series: 'X' }] },
            { X: factors },
          );
          const { worst, median, best, list, count } = windows!;
          expect(count).toBe(factors.length - months + 1);
          expect(list.filter(({ gain }) => gain < median.gain).length).toBeLessThanOrEqual((count - 1) / 2);
          expect(list.filter(({ gain }) => gain > median.gain).length).toBeLessThanOrEqual(count / 2);
          expect(list.every(({ gain }) => gain >= worst.gain && gain <= best.gain)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('replay of a combination', () => {
  const flat = swings.map(() => 1.01);
  const result = history(
    {
      months: 6,
      initial: 10_000,
      monthly: 100,
      withdraw: 50,
      rebalance: 'quarterly',
      holdings: [
        { weight: 0.4, deposit: { kind: 'demand', rate: 0.02 } },
        { weight: 0.3, series: 'X' },
        { weight: 0.2, series: 'Y' },
        { weight: 0.1, label: '假设', assumption: { drift: 0.05, volatility: 0.2 } },
      ],
    },
    { X: swings, Y: [1.5, ...flat] },
  );

  it('conserves money', () => {
    const { paidIn, withdrawn, interest, market, fees } = result.replay.split;
    expect(paidIn - withdrawn + interest + market - fees).toBeCloseTo(result.replay.outcome.endValue, 6);
    expect(result.replay.points.at(-1)!.netPaidIn).toBeCloseTo(paidIn - withdrawn, 9);
    expect(result.replay.points.slice(0, 3).map(({ netPaidIn }) => netPaidIn)).toEqual([
      10_100, 10_050, 10_100,
    ]);
  });

  it('says what was cut, what is steady, and whose rates the deposits earn', () => {
    expect(result.notices).toEqual([
      { code: 'series.cut', values: { series: 'Y', cut: 1, kept: 12, from: '2010-02', to: '2011-01' } },
      { code: 'history.steadyAssumption', values: { holding: '假设' } },
      { code: 'history.ratesOfPlan', values: {} },
    ]);
  });

  it('refuses a plan without any series', () => {
    const deposits: PlanInput = {
      name: 'deposits',
      months: 6,
      initial: 1,
      holdings: [{ weight: 1, deposit: { kind: 'demand', rate: 0.01 } }],
    };
    expect(() => compileHistory(plan.parse(deposits), lookupsOf({}))).toThrow(
      new LabError('history.noSeries'),
    );
  });
});

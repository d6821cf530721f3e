import type { HistoryOutcome, HistoryResult } from '../../src/shared/history.ts';
import { plan, type Plan } from '../../src/shared/plan.ts';
import type { Estimate, FanPoint, SimulationResult } from '../../src/shared/simulation.ts';

const estimate = (value: number, se = Math.abs(value) / 1000): Estimate => ({ value, se });

/** A plan of two parts over two years, for tests of the page. */
export function testPlan(change: Partial<Plan> = {}): Plan {
  return {
    ...plan.parse({
      name: 'Two years',
      months: 24,
      initial: 100_000,
      monthly: 1000,
      holdings: [
        { weight: 0.6, product: 'savings' },
        { weight: 0.4, product: 'fund' },
      ],
    }),
    ...change,
  };
}

/** A result made by hand: every figure is known, none comes from the engine. */
export function testResult(change: Partial<SimulationResult> = {}): SimulationResult {
  const fan = Array.from({ length: 25 }, (_, month): FanPoint => {
    const middle = 101_000 + 1500 * month;
    const spread = 800 * month;
    return {
      month,
      date: `2026-07-01`,
      mean: middle,
      p5: middle - spread,
      p10: middle - 0.8 * spread,
      p25: middle - 0.4 * spread,
      p50: middle,
      p75: middle + 0.4 * spread,
      p90: middle + 0.8 * spread,
      p95: middle + spread,
    };
  });
  const last = fan.at(-1)!;
  return {
    engineVersion: '9.9.9',
    name: 'Two years',
    paths: 1000,
    partial: false,
    seed: 7,
    months: 24,
    startDate: '2026-07-01',
    model: 'lognormal',
    paidIn: 124_000,
    terminal: {
      mean: estimate(137_500),
      sd: estimate(11_600),
      p5: estimate(last.p5),
      p10: estimate(last.p10),
      p25: estimate(last.p25),
      p50: estimate(last.p50),
      p75: estimate(last.p75),
      p90: estimate(last.p90),
      p95: estimate(last.p95),
    },
    lossProbability: estimate(0.12, 0.01),
    beatDepositProbability: estimate(0.82, 0.012),
    maxDrawdown: { mean: estimate(0.06), p50: estimate(0.05), p95: estimate(0.14) },
    timeUnderWater: { mean: estimate(6), p95: estimate(14) },
    moneyWeightedReturn: { p5: estimate(-0.02), p50: estimate(0.05), p95: estimate(0.12) },
    timeWeightedReturn: { p5: estimate(-0.02), p50: estimate(0.051), p95: estimate(0.12) },
    volatility: estimate(0.08),
    sharpe: estimate(0.5),
    valueAtRisk95: estimate(6200),
    expectedShortfall95: estimate(9000),
    valueAtRisk99: estimate(12_000),
    expectedShortfall99: estimate(15_000),
    shortfall: { probability: estimate(0), mean: estimate(0) },
    split: {
      paidIn: 124_000,
      withdrawn: estimate(0),
      interest: estimate(2000),
      market: estimate(12_000),
      fees: estimate(500),
      rewards: estimate(0),
      tax: estimate(0),
    },
    goals: [],
    bundles: [],
    fan,
    histogram: {
      edges: [110_000, 120_000, 130_000, 140_000, 150_000, 160_000],
      counts: [100, 200, 500, 150, 50],
    },
    samplePaths: [fan.map(({ p25 }) => p25), fan.map(({ p75 }) => p75)],
    deposit: {
      label: '一年定期',
      name: { zh: '一年定期', en: '1-year deposit' },
      values: fan.map(({ month }) => 101_000 + 1020 * month),
    },
    notices: [],
    ...change,
  };
}

const outcome = (startDate: string, rate: number): HistoryOutcome => ({
  startDate,
  endDate: `${Number(startDate.slice(0, 4)) + 2}${startDate.slice(4)}`,
  endValue: 124_000 * (1 + rate),
  gain: 124_000 * rate,
  moneyWeightedReturn: rate,
  timeWeightedReturn: rate,
  volatility: 0.1,
  maxDrawdown: 0.1,
  timeUnderWater: 5,
  depositGain: 1000,
  shortfall: 0,
});

/** A history of three points and three windows, made by hand. */
export function testHistory(): HistoryResult {
  const fall = { depth: 0.2, peakDate: '2015-06-30', troughDate: '2016-01-31', recoveryDate: null };
  const windows = [outcome('2010-01-31', 0.04), outcome('2011-01-31', -0.06), outcome('2012-01-31', 0.01)];
  return {
    engineVersion: '9.9.9',
    name: 'Two years',
    startDate: '2010-01-31',
    endDate: '2016-01-31',
    months: 72,
    replay: {
      points: [
        { date: '2010-01-31', value: 101_000, netPaidIn: 101_000, deposit: 101_000, drawdown: 0 },
        { date: '2015-06-30', value: 190_000, netPaidIn: 166_000, deposit: 172_000, drawdown: 0 },
        { date: '2016-01-31', value: 159_000, netPaidIn: 173_000, deposit: 180_000, drawdown: 0.2 },
      ],
      outcome: outcome('2010-01-31', 0.02),
      split: {
        paidIn: 173_000,
        withdrawn: 0,
        interest: 6000,
        market: -19_000,
        fees: 1000,
        rewards: 0,
        tax: 0,
      },
      maxDrawdown: fall,
    },
    windows: {
      months: 24,
      count: 3,
      best: windows[0]!,
      median: windows[2]!,
      worst: windows[1]!,
      lossShare: 1 / 3,
      beatDepositShare: 1 / 3,
      list: windows,
      cloud: {
        months: [0, 12, 24],
        values: [
          [101_000, 113_000, 129_000],
          [101_000, 104_000, 116_000],
          [101_000, 110_000, 125_000],
        ],
        p5: [101_000, 104_600, 116_900],
        p50: [101_000, 110_000, 125_000],
        p95: [101_000, 112_700, 128_600],
      },
    },
    stress: [
      {
        id: 'crash',
        name: { zh: '大跌', en: 'Crash' },
        startDate: '2015-06-30',
        endDate: '2016-01-31',
        months: 7,
        whole: true,
        return: -0.2,
        fall,
        recoveryMonths: null,
        gain: -31_000,
        depositGain: 1200,
        series: [{ name: 'Shares', return: -0.4 }],
      },
    ],
    outside: [],
    calibration: [],
    correlation: [],
    notices: [],
  };
}

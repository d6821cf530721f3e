import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/main/engine/portfolio/compilePlan.ts';
import type { MonthlyReturns, PlanLookups } from '../../../src/main/engine/portfolio/compile/lookups.ts';
import type { LognormalSpec } from '../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { correlation } from '../../../src/main/engine/stats/correlation.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import { plan as planSchema, type PlanInput } from '../../../src/shared/plan.ts';

/** Twelve years of months with quiet and wild stretches that all series share. */
function series(name: string, place: number, size: number, common: number): MonthlyReturns {
  const months = 144;
  const z = new Float64Array(months);
  const shared = new Float64Array(months);
  fillNormals(3, 5, 0, place, months, z);
  fillNormals(3, 5, 0, 99, months, shared);
  return {
    name,
    months: Array.from(z, (_z, i) => `${2012 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`),
    logReturns: Array.from(z, (own, i) => {
      const wild = i % 48 >= 36;
      return (wild ? -0.02 : 0.008) + size * (wild ? 2.5 : 0.8) * (common * shared[i]! + (1 - common) * own);
    }),
  };
}
const histories: Record<string, MonthlyReturns> = {
  stock: series('Stock', 1, 0.05, 0.6),
  mixed: series('Mixed', 2, 0.03, 0.5),
  bond: series('Bond', 3, 0.006, 0.1),
};
const lookups: PlanLookups = { product: () => undefined, seriesGrowth: (name) => histories[name] };

const three = [
  { weight: 0.3, series: 'stock' },
  { weight: 0.3, deposit: { kind: 'demand' as const, rate: 0.001 } },
  { weight: 0.1, series: 'mixed' },
  { weight: 0.3, series: 'bond' },
];

const compile = (input: Partial<PlanInput>): ReturnType<typeof compilePlan> =>
  compilePlan(
    planSchema.parse({ name: 'p', months: 12, initial: 10_000, holdings: three, ...input }),
    lookups,
  );

function codeOf(input: Partial<PlanInput>): string {
  try {
    compile(input);
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}

const codes = (input: Partial<PlanInput>): string[] => compile(input).notices.map(({ code }) => code);

const blackLitterman = (views: readonly object[]): Partial<PlanInput> => ({
  model: 'blackLitterman',
  modelOptions: { blackLitterman: { riskless: 0.01, views: views as never } },
});

const drifts = (input: Partial<PlanInput>): readonly number[] =>
  (compile(input).returns as LognormalSpec).drift;

/** Between the highest and the lowest correlation of three series. */
function range(matrix: LognormalSpec['correlation']): number {
  const off = [matrix[0]![1]!, matrix[0]![2]!, matrix[1]![2]!];
  return Math.max(...off) - Math.min(...off);
}

describe('return models of a plan', () => {
  it('draws single months of history together', () => {
    const { returns } = compile({ model: 'historicalMonths', blockMonths: 6 });
    expect(returns).toMatchObject({ kind: 'bootstrap', blockMonths: 1 });
  });

  it('takes the degrees of freedom from the plan, else from the series, else from the docs', () => {
    const typed = compile({ model: 'studentT', modelOptions: { degreesOfFreedom: 7 } });
    expect(typed.returns).toMatchObject({ kind: 'studentT', degreesOfFreedom: 7 });
    const fitted = compile({ model: 'studentT' });
    expect(fitted.notices.map(({ code }) => code)).toContain('student.fitted');
    const { degreesOfFreedom } = fitted.returns as { degreesOfFreedom: number };
    expect(degreesOfFreedom).toBeGreaterThan(2.5);
    expect(degreesOfFreedom).toBeLessThan(20);
    const assumed = [{ weight: 1, assumption: { drift: 0.05, volatility: 0.2 } }];
    expect(compile({ model: 'studentT', holdings: assumed }).returns).toMatchObject({ degreesOfFreedom: 5 });
    expect(codes({ model: 'studentT', holdings: assumed })).toEqual(['student.assumed']);
  });

  it('finds the wild stretches as a regime of their own', () => {
    const { returns, notices } = compile({ model: 'regimes' });
    expect(returns).toMatchObject({ kind: 'regimes' });
    const { stay, laws } = returns as unknown as { stay: number[]; laws: LognormalSpec[] };
    expect(stay[1]).toBeGreaterThan(0.7);
    laws[0]!.volatility.forEach((calm, i) => expect(laws[1]!.volatility[i]).toBeGreaterThan(calm));
    expect(laws[1]!.volatility[0]).toBeGreaterThan(2 * laws[0]!.volatility[0]!);
    expect(laws[1]!.drift[0]).toBeLessThan(laws[0]!.drift[0]!);
    expect(notices.map(({ code }) => code)).toEqual(['regimes.fitted']);
  });

  it('puts typed regimes beside the lognormal law', () => {
    const regimes = {
      calm: { stay: 0.97, driftShift: 0.1, volatilityFactor: 0.8 },
      turbulent: { stay: 0.85, driftShift: -1, volatilityFactor: 2 },
    };
    const base = compile({}).returns as LognormalSpec;
    const { returns } = compile({ model: 'regimes', modelOptions: { regimes } });
    const { kind: _kind, ...law } = base;
    expect(returns).toEqual({
      kind: 'regimes',
      stay: [0.97, 0.85],
      laws: [
        {
          ...law,
          drift: law.drift.map((x, i) => x + 0.1 * law.volatility[i]!),
          volatility: law.volatility.map((x) => x * 0.8),
        },
        {
          ...law,
          drift: law.drift.map((x, i) => x - law.volatility[i]!),
          volatility: law.volatility.map((x) => x * 2),
        },
      ],
    });
  });

  it('fits clusters of volatility and keeps the shocks of a month together', () => {
    const { returns, notices } = compile({ model: 'filtered' });
    const { shocks, nextVariance } = returns as unknown as { shocks: number[][]; nextVariance: number[] };
    expect(shocks).toHaveLength(144);
    const column = (i: number): number[] => shocks.map((row) => row[i]!);
    expect(correlation(column(0), column(1))).toBeGreaterThan(0.2);
    for (let i = 0; i < 3; i += 1) {
      const squares = column(i).reduce((sum, z) => sum + z * z, 0);
      expect(squares / 143).toBeCloseTo(1, 10);
    }
    expect(Math.min(...nextVariance)).toBeGreaterThan(0);
    expect(notices.every(({ code }) => code === 'filtered.fitted' || code === 'filtered.steady')).toBe(true);
  });

  it.each([
    ['regimes', 'regimes.noSeries'],
    ['filtered', 'filtered.noSeries'],
    ['historicalMonths', 'bootstrap.noSeries'],
  ] as const)('%s falls back to the lognormal model without series, and says so', (model, notice) => {
    const holdings = [{ weight: 1, assumption: { drift: 0.05, volatility: 0.2 } }];
    expect(compile({ model, holdings }).returns).toMatchObject({ kind: 'lognormal', drift: [0.05] });
    expect(codes({ model, holdings })).toEqual([notice]);
  });
});

describe('views', () => {
  it('without any, asks of each holding what its part in the risk is worth', () => {
    const plain = compile({}).returns as LognormalSpec;
    const weights = [3 / 7, 1 / 7, 3 / 7];
    const expected = plain.correlation.map((row, i) => {
      const covariances = row.map((value, j) => value * plain.volatility[i]! * plain.volatility[j]!);
      return 0.01 + 2.5 * covariances.reduce((sum, value, j) => sum + value * weights[j]!, 0);
    });
    drifts(blackLitterman([])).forEach((drift, i) => expect(drift).toBeCloseTo(expected[i]!, 12));
  });

  it('moves the holding of a view, and those that move with it', () => {
    const before = drifts(blackLitterman([]));
    const view = { holding: 0, yearly: before[0]! + 0.1, confidence: 0.5 };
    const after = drifts(blackLitterman([view]));
    expect(after[0]).toBeCloseTo(before[0]! + 0.05, 10);
    expect(after[1]! - before[1]!).toBeGreaterThan(0.005);
  });

  it('meets a certain view of a difference', () => {
    const after = drifts(blackLitterman([{ holding: 0, over: 2, yearly: 0.03, confidence: 1 }]));
    expect(after[0]! - after[1]!).toBeCloseTo(0.03, 10);
  });

  it('names views that say nothing', () => {
    const view = { holding: 1, yearly: 0.03, confidence: 0.5 };
    expect(codeOf(blackLitterman([view]))).toBe('plan.view');
    expect(codeOf(blackLitterman([{ ...view, holding: 0, over: 0 }]))).toBe('plan.view');
    expect(codeOf(blackLitterman([{ ...view, holding: 9 }]))).toBe('plan.view');
    const certain = { holding: 0, yearly: 0.03, confidence: 1 };
    expect(codeOf(blackLitterman([certain, { ...certain, yearly: 0.05 }]))).toBe('plan.viewsConflict');
  });
});

describe('correlations', () => {
  const broken = [
    [1, 0.9, 0.7],
    [0.9, 1, -0.9],
    [0.7, -0.9, 1],
  ];

  it('draws estimated ones towards their mean where asked, and says how far', () => {
    const sample = compile({}).returns as LognormalSpec;
    const shrunk = compile({ modelOptions: { correlationEstimate: 'ledoitWolf' } });
    const { correlation: found, volatility } = shrunk.returns as LognormalSpec;
    expect(volatility).toEqual(sample.volatility);
    expect(range(found)).toBeLessThan(range(sample.correlation));
    expect(shrunk.notices.map(({ code }) => code)).toEqual(['correlation.shrunk']);
  });

  it('refuses or repairs what no returns can have', () => {
    expect(codeOf({ correlation: broken })).toBe('plan.correlation');
    const repaired = compile({ correlation: broken, modelOptions: { brokenCorrelation: 'repair' } });
    const { correlation: found } = repaired.returns as LognormalSpec;
    expect(found[0]![1]).toBeLessThan(0.9);
    expect(repaired.notices).toMatchObject([{ code: 'correlation.repaired', values: { eigenvalue: -0.67 } }]);
  });

  it('leaves valid ones as typed', () => {
    const typed = [
      [1, 0.5, 0],
      [0.5, 1, 0.2],
      [0, 0.2, 1],
    ];
    const kept = compile({ correlation: typed, modelOptions: { brokenCorrelation: 'repair' } });
    expect((kept.returns as LognormalSpec).correlation).toEqual(typed);
    expect(kept.notices).toEqual([]);
  });
});

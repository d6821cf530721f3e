import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../../src/main/engine/portfolio/compilePlan.ts';
import type { MonthlyReturns, PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { compileHistory } from '../../../../src/main/engine/portfolio/history/compileHistory.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { prepareShortRate } from '../../../../src/main/engine/portfolio/rates/shortRate.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';
import { plan as planSchema, type PlanInput } from '../../../../src/shared/plan.ts';
import { product } from '../../../../src/shared/product.ts';
import { anyInput, fund, held, simulationInput } from '../support/inputs.ts';

const time = { kind: 'time', termMonths: 12, rates: [0.02], demandRate: 0.0005, renewal: 'renew' } as const;
const certain = { start: 0.03, longRun: 0.02, speed: 0.3, volatility: 0 };
const random = { ...certain, volatility: 0.01 };

/** How far the certain rate moves. */
function shiftOf(months: number): Float64Array {
  const out = new Float64Array(months + 1);
  prepareShortRate(certain, 1).fillShift(0, months, out);
  return out;
}

const deposits = (changes: Partial<SimulationInput> = {}): SimulationInput =>
  simulationInput({
    months: 36,
    holdings: [held(1, time)],
    returns: null,
    comparison: { name: { zh: '定期', en: 'Time' }, instrument: time },
    paths: 64,
    ...changes,
  });

describe('rates that move', () => {
  it('renew deposits at the listed rate moved by the short rate', () => {
    const shift = shiftOf(36);
    const result = runInline(portfolioModel, deposits({ shortRate: certain }));
    let worth = 100_000;
    for (const year of [0, 1, 2]) worth += Math.round(worth * (0.02 + shift[12 * year]!) * 100) / 100;
    expect(result.terminal.p50.value).toBeCloseTo(worth, 2);
    expect(result.deposit.values.at(-1)).toBeCloseTo(worth, 2);
    expect(worth).toBeLessThan(runInline(portfolioModel, deposits()).terminal.p50.value);
  });

  it('compare each path with the deposit at the rates of that path', () => {
    const result = runInline(portfolioModel, deposits({ shortRate: random }));
    expect(result.terminal.sd.value).toBeGreaterThan(100);
    expect(result.beatDepositProbability.value).toBe(0);
    expect(result.sharpe.value).toBe(0);
    expect(result.lossProbability.value).toBe(0);
  });

  it('move money funds with the deposits, and nothing else', () => {
    const moneyFund = {
      kind: 'market',
      factor: 0,
      purchaseFee: [],
      redemptionFee: [],
      yieldAtStart: 0.015,
    } as const;
    const shift = shiftOf(24);
    const input = simulationInput({
      months: 24,
      paths: 4,
      shortRate: certain,
      holdings: [held(1, moneyFund)],
    });
    let worth = 100_000;
    for (let month = 0; month < 24; month += 1) {
      worth *= Math.exp(Math.max(0, 0.015 + shift[month]!) / 12);
    }
    expect(runInline(portfolioModel, input).terminal.mean.value).toBeCloseTo(worth, 4);
    const equity = simulationInput({ months: 24, paths: 16 });
    expect(runInline(portfolioModel, { ...equity, shortRate: random }).terminal).toEqual(
      runInline(portfolioModel, equity).terminal,
    );
  });

  it('leave every figure of a plan as it is where they do not move', () => {
    const still = { start: 0.02, longRun: 0.02, speed: 0.5, volatility: 0 };
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(runInline(portfolioModel, { ...input, shortRate: still })).toEqual(
          runInline(portfolioModel, input),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('money of the plan’s start', () => {
  it('is the nominal value over the rise of prices', () => {
    const inflation = {
      kind: 'autoregressive',
      mean: 0.03,
      start: 0.03,
      memory: 0.5,
      volatility: 0,
    } as const;
    const plain = runInline(portfolioModel, simulationInput({ months: 60, paths: 200 }));
    const { real, ...nominal } = runInline(
      portfolioModel,
      simulationInput({ months: 60, paths: 200, inflation }),
    );
    expect(nominal).toEqual(plain);
    expect(real!.fan).toHaveLength(61);
    real!.fan.forEach((point, month) => {
      const level = Math.exp((0.03 * month) / 12);
      expect(point.p5 * level).toBeCloseTo(plain.fan[month]!.p5, 4);
      expect(point.mean * level).toBeCloseTo(plain.fan[month]!.mean, 4);
    });
    expect(real!.terminal.p50.value * Math.exp(0.15)).toBeCloseTo(plain.terminal.p50.value, 4);
    expect(real!.inflation.p50.value).toBeCloseTo(Math.exp(0.03) - 1, 10);
  });

  it('comes from the months that the path draws, where prices are drawn with them', () => {
    const history = [
      [0.05, 0.01],
      [-0.02, 0],
      [0.01, 0.004],
    ];
    const result = runInline(
      portfolioModel,
      simulationInput({
        months: 12,
        paths: 50,
        returns: { kind: 'bootstrap', history, blockMonths: 1 },
        inflation: { kind: 'drawn', factor: 1 },
        // A fund that follows the prices keeps its worth in every path.
        holdings: [held(1, fund(1))],
      }),
    );
    expect(result.terminal.sd.value).toBeGreaterThan(100);
    for (const { p5, p95 } of result.real!.fan) {
      expect(p5).toBeCloseTo(100_000, 5);
      expect(p95).toBeCloseTo(100_000, 5);
    }
  });
});

/** Twelve years of months. */
function series(name: string, logReturn: (month: number) => number): MonthlyReturns {
  const count = 144;
  return {
    name,
    months: Array.from(
      { length: count },
      (_m, i) => `${2012 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    ),
    logReturns: Array.from({ length: count }, (_m, i) => logReturn(i)),
  };
}
const histories: Record<string, MonthlyReturns> = {
  stock: series('Stock', (i) => 0.005 + 0.04 * Math.sin(i * 1.7)),
  money: series('Money', (i) => (0.02 + 0.004 * Math.sin(i * 0.4) - i * 0.00005) / 12),
  prices: series('Prices', (i) => 0.0015 + 0.001 * Math.sin(i * 0.9)),
};
const moneyFund = product.parse({
  id: 'money-fund',
  name: { zh: '货币基金', en: 'Money fund' },
  family: 'intermediary',
  tier: 'basic',
  riskLevel: 1,
  terms: [{ effectiveFrom: '2020-01-01', conditions: { kind: 'moneyFund', seriesId: 'money' } }],
});
const lookups: PlanLookups = {
  product: (id) => (id === 'money-fund' ? moneyFund : undefined),
  seriesGrowth: (name) => histories[name],
};
const planOf = (input: Partial<PlanInput>) =>
  planSchema.parse({
    name: 'p',
    months: 24,
    initial: 10_000,
    holdings: [
      { weight: 0.5, series: 'stock' },
      { weight: 0.5, product: 'money-fund' },
    ],
    ...input,
  });

const blocks = (changes: Partial<PlanInput>): unknown =>
  (compilePlan(planOf({ model: 'bootstrap', ...changes }), lookups).returns as { blockMonths: number })
    .blockMonths;

describe('rates of a plan', () => {
  it('are typed as they are, or fitted to a series and said', () => {
    expect(compilePlan(planOf({}), lookups)).not.toHaveProperty('shortRate');
    expect(compilePlan(planOf({ shortRate: random }), lookups).shortRate).toEqual(random);
    const { shortRate, notices, holdings } = compilePlan(planOf({ shortRate: { series: 'money' } }), lookups);
    expect(shortRate!.start).toBeGreaterThan(0.005);
    expect(shortRate!.start).toBeLessThan(0.02);
    expect(notices.map(({ code }) => code)).toEqual(['rates.fitted', 'rates.passThrough']);
    expect(holdings[1]!.instrument).toMatchObject({
      kind: 'market',
      yieldAtStart: expect.closeTo(0.0133, 2),
    });
    expect(holdings[0]!.instrument).not.toHaveProperty('yieldAtStart');
  });

  it('play no part in a replay of history', () => {
    const { plan } = compileHistory(planOf({ shortRate: random }), lookups);
    expect(plan.holdings[1]!.instrument).not.toHaveProperty('yieldAtStart');
  });

  it('draw prices with the months of history, or fit them, or take them as typed', () => {
    const inflationModel = { series: 'prices' };
    const drawn = compilePlan(planOf({ model: 'bootstrap', blockMonths: 3, inflationModel }), lookups);
    expect(drawn.inflation).toEqual({ kind: 'drawn', factor: 2 });
    expect(drawn.returns).toMatchObject({ kind: 'bootstrap', blockMonths: 3 });
    const fitted = compilePlan(planOf({ inflationModel }), lookups);
    expect(fitted.inflation).toMatchObject({ kind: 'autoregressive', mean: expect.closeTo(0.018, 3) });
    expect(fitted.notices.map(({ code }) => code)).toContain('inflation.fitted');
    const typed = { mean: 0.02, memory: 0.5, volatility: 0.01 };
    expect(compilePlan(planOf({ inflationModel: typed }), lookups).inflation).toMatchObject({
      mean: expect.closeTo(Math.log(1.02), 10),
      start: expect.closeTo(Math.log(1.02), 10),
    });
  });

  it('draw blocks as long as without prices', () => {
    expect(blocks({ inflationModel: { series: 'prices' } })).toBe(blocks({}));
  });

  it('name a series that is not there', () => {
    for (const change of [{ shortRate: { series: 'none' } }, { inflationModel: { series: 'none' } }]) {
      expect(() => compilePlan(planOf(change), lookups)).toThrow(LabError);
    }
  });
});

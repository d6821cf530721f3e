import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/main/engine/portfolio/compilePlan.ts';
import type { MonthlyReturns, PlanLookups } from '../../../src/main/engine/portfolio/compile/lookups.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import { plan as planSchema, type PlanInput } from '../../../src/shared/plan.ts';
import { product, type Product } from '../../../src/shared/product.ts';

const shelf: Record<string, Product> = {};
function shelve(id: string, conditions: unknown, family = 'liability'): void {
  shelf[id] = product.parse({
    id,
    name: { zh: `产品${id}`, en: `Product ${id}` },
    family,
    tier: 'basic',
    riskLevel: 1,
    terms: [{ effectiveFrom: '2020-01-01', conditions }],
  });
}
shelve('demand', { kind: 'demandDeposit', rate: 0.0005 });
shelve('oneYear', {
  kind: 'timeDeposit',
  termMonths: 12,
  rate: 0.0095,
  demandRate: 0.0005,
  renewal: 'renew',
});
shelve('notice', { kind: 'noticeDeposit', noticeDays: 7, rate: 0.003 });
shelve('cd', { kind: 'largeCd', termMonths: 36, rate: 0.0155, demandRate: 0.0005 });
shelve('loan', {
  kind: 'loan',
  rate: 0.035,
  termMonths: 240,
  margin: 0.01,
  probabilityOfDefault: 0.01,
  lossGivenDefault: 0.4,
  prepayment: 0.1,
});
const fee = {
  purchaseFee: [{ from: 0, rate: 0.008 }],
  redemptionFee: [
    { fromDays: 0, rate: 0.015 },
    { fromDays: 7, rate: 0 },
  ],
};
shelve('equityA', { kind: 'fund', assetClass: 'equity', shareClass: 'A', seriesId: 'up', ...fee });
shelve('equityC', { kind: 'fund', assetClass: 'equity', shareClass: 'C', seriesId: 'up' });
shelve('stepped', {
  kind: 'fund',
  assetClass: 'bond',
  shareClass: 'C',
  seriesId: 'up',
  serviceFee: { rate: 0.004, untilDays: 365 },
  minimum: 20_000,
  step: 3000,
});
shelve('assumed', { kind: 'moneyFund', assumption: { drift: 0.015, volatility: 0.002 } });
const payoff = { kind: 'digital', floor: 0.005, coupon: 0.03, barrier: 1 } as const;
shelve('annuity', { kind: 'insurance', schedule: [0, 1.05] });
shelve('structured', {
  kind: 'structuredDeposit',
  termMonths: 6,
  payoff,
  demandRate: 0.0005,
  renewal: 'renew',
  minimum: 0,
  seriesId: 'up',
});
shelve('open', {
  kind: 'wealth',
  access: 'periodicOpen',
  holdDays: 180,
  assumption: { drift: 0.025, volatility: 0.02 },
});
shelve('bare', { kind: 'fund', assetClass: 'bond', shareClass: 'A' });

/** Months counted from January 2010, with returns that rise and fall by turns. */
function monthly(name: string, from: number, count: number, size: number): MonthlyReturns {
  const at = (i: number): string => {
    const month = from + i;
    return `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  return {
    name,
    months: Array.from({ length: count }, (_month, i) => at(i)),
    logReturns: Array.from({ length: count }, (_month, i) => 0.004 + ((from + i) % 2 === 0 ? size : -size)),
  };
}
const histories: Record<string, MonthlyReturns> = {
  up: monthly('Up', 0, 48, 0.05),
  down: monthly('Down', 12, 36, -0.02),
  short: monthly('Short', 0, 10, 0.01),
  late: monthly('Late', 40, 36, 0.01),
};
const lookups: PlanLookups = { product: (id) => shelf[id], seriesGrowth: (name) => histories[name] };

const compile = (input: Partial<PlanInput>): ReturnType<typeof compilePlan> =>
  compilePlan(planSchema.parse({ name: 'p', months: 12, initial: 10_000, holdings: [], ...input }), lookups);

function codeOf(input: Partial<PlanInput>): string {
  try {
    compile(input);
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}

describe('compilePlan', () => {
  it('turns deposits, products and market holdings into instruments', () => {
    const { holdings, returns, comparison, notices } = compile({
      holdings: [
        { weight: 0.25, deposit: { kind: 'time', termMonths: 3, rate: 0.0065 } },
        { weight: 0.25, product: 'demand' },
        { weight: 0.25, product: 'equityA' },
        { weight: 0.25, assumption: { drift: 0.05, volatility: 0.1 }, label: 'mine' },
      ],
    });
    expect(holdings).toEqual([
      {
        weight: 0.25,
        label: '3 个月定期存款 0.65%',
        instrument: { kind: 'time', termMonths: 3, rates: [0.0065], demandRate: 0.0005, renewal: 'renew' },
      },
      { weight: 0.25, label: '产品demand', instrument: { kind: 'demand', rate: 0.0005 } },
      { weight: 0.25, label: '产品equityA', instrument: { kind: 'market', factor: 0, ...fee } },
      {
        weight: 0.25,
        label: 'mine',
        instrument: { kind: 'market', factor: 1, purchaseFee: [], redemptionFee: [] },
      },
    ]);
    // Months of ±.05 around .004 by turns: variance .05² · 48/47, drift 12 · .004 + half the yearly variance.
    const variance = (12 * 0.0025 * 48) / 47;
    expect(returns).toEqual({
      kind: 'lognormal',
      drift: [expect.closeTo(0.048 + variance / 2, 12), 0.05],
      volatility: [expect.closeTo(Math.sqrt(variance), 12), 0.1],
      correlation: [
        [1, 0],
        [0, 1],
      ],
    });
    expect(comparison.name.en).toBe('3-month time deposit at 0.65%');
    expect(notices).toEqual([]);
  });

  it('cuts series to the months they share, says so, and correlates them', () => {
    const { returns, notices } = compile({
      holdings: [
        { weight: 0.5, series: 'up' },
        { weight: 0.5, series: 'down' },
      ],
    });
    expect(returns).toMatchObject({
      kind: 'lognormal',
      correlation: [
        [1, expect.closeTo(-1, 12)],
        [expect.closeTo(-1, 12), 1],
      ],
    });
    expect(notices).toEqual([
      { code: 'series.cut', values: { series: 'Up', cut: 12, kept: 36, from: '2011-01', to: '2013-12' } },
    ]);
  });

  it('lets share classes of one fund follow one factor, unless correlations are typed', () => {
    const holdings = [
      { weight: 0.5, product: 'equityA' },
      { weight: 0.5, product: 'equityC' },
    ];
    const factors = (input: ReturnType<typeof compile>): number[] =>
      input.holdings.map(({ instrument }) => (instrument.kind === 'market' ? instrument.factor : -1));
    expect(factors(compile({ holdings }))).toEqual([0, 0]);
    expect(factors(compile({ holdings, model: 'bootstrap' }))).toEqual([0, 0]);
    const correlation = [
      [1, 0.5],
      [0.5, 1],
    ];
    const typed = compile({ holdings, correlation });
    expect(factors(typed)).toEqual([0, 1]);
    expect(typed.returns).toMatchObject({ correlation });
  });

  it('bootstraps series in common months and lets assumptions move beside them', () => {
    const { returns, holdings, notices } = compile({
      model: 'bootstrap',
      blockMonths: 6,
      holdings: [
        { weight: 0.5, product: 'assumed' },
        { weight: 0.25, series: 'up' },
        { weight: 0.25, series: 'down' },
      ],
    });
    expect(holdings.map(({ instrument }) => (instrument.kind === 'market' ? instrument.factor : -1))).toEqual(
      [2, 0, 1],
    );
    expect(returns).toMatchObject({
      kind: 'beside',
      drawn: { kind: 'bootstrap', blockMonths: 6 },
      lognormal: { drift: [0.015], volatility: [0.002], correlation: [[1]] },
    });
    expect(notices.map(({ code }) => code)).toEqual(['series.cut']);
  });

  it('estimates the block length where none is typed', () => {
    const { returns, notices } = compile({ model: 'bootstrap', holdings: [{ weight: 1, series: 'up' }] });
    expect(returns).toMatchObject({ kind: 'bootstrap', blockMonths: expect.any(Number) });
    expect(notices.map(({ code }) => code)).toEqual(['bootstrap.blockLength']);
  });

  it('holds a class whose service fee ends, and notices amounts off its minimum and step', () => {
    const { holdings, notices } = compile({ holdings: [{ weight: 1, product: 'stepped' }] });
    expect(holdings[0]!.instrument).toEqual({
      kind: 'serviceFee',
      factor: 0,
      purchaseFee: [],
      redemptionFee: [],
      serviceFee: { rate: 0.004, untilDays: 365 },
    });
    const values = { product: '产品stepped', productEn: 'Product stepped', amount: 10_000 };
    expect(notices).toEqual([
      { code: 'product.minimum', values: { ...values, minimum: 20_000 } },
      { code: 'product.step', values: { ...values, step: 3000 } },
    ]);
  });

  it('notices amounts below a product’s minimum', () => {
    const { notices } = compile({
      holdings: [
        { weight: 0.5, product: 'cd' },
        { weight: 0.5, product: 'notice' },
      ],
    });
    expect(notices).toEqual([
      {
        code: 'product.minimum',
        values: { product: '产品cd', productEn: 'Product cd', minimum: 200_000, amount: 5000 },
      },
      {
        code: 'product.minimum',
        values: { product: '产品notice', productEn: 'Product notice', minimum: 50_000, amount: 5000 },
      },
    ]);
  });

  it('renews a time deposit at the rate of its terms then', () => {
    const conditions = {
      kind: 'timeDeposit',
      termMonths: 6,
      rate: 0.01,
      demandRate: 0.0005,
      renewal: 'renew',
    } as const;
    shelf['falling'] = product.parse({
      ...shelf['oneYear'],
      id: 'falling',
      terms: [
        { effectiveFrom: '2020-01-01', conditions },
        { effectiveFrom: '2026-09-15', conditions: { ...conditions, rate: 0.008 } },
        { effectiveFrom: '2030-01-01', conditions: { ...conditions, rate: 0.5 } },
      ],
    });
    const { holdings } = compile({ months: 12, holdings: [{ weight: 1, product: 'falling' }] });
    // July, August and September 2026 open at the old rate; later months at the new one.
    expect(holdings[0]!.instrument).toMatchObject({ rates: [0.01, 0.01, 0.01, 0.008] });
  });

  it('holds insurance, structured deposits and locked wealth products by their terms', () => {
    const { holdings } = compile({
      holdings: ['annuity', 'structured', 'open'].map((id, i) => ({
        weight: i === 0 ? 0.5 : 0.25,
        product: id,
      })),
    });
    expect(holdings.map(({ instrument }) => instrument)).toEqual([
      { kind: 'insurance', schedule: [0, 1.05] },
      { kind: 'structured', factor: 0, termMonths: 6, payoff, renewal: 'renew', demandRate: 0.0005 },
      {
        kind: 'market',
        factor: 1,
        purchaseFee: [],
        redemptionFee: [],
        lockUp: { access: 'periodicOpen', days: 180 },
      },
    ]);
  });

  it('compares with the plan’s own deposit, else the shelf’s, else the listed one', () => {
    const fund = { weight: 1, product: 'assumed' };
    expect(
      compile({
        holdings: [
          { weight: 0.5, product: 'assumed' },
          { weight: 0.5, product: 'notice' },
        ],
      }).comparison.name.zh,
    ).toBe('产品notice');
    expect(compile({ holdings: [fund] }).comparison.name.zh).toBe('1 年期定期存款 0.95%');
    const parsed = planSchema.parse({ name: 'p', months: 12, initial: 1, holdings: [fund] });
    const comparison = { name: { zh: '甲', en: 'A' }, instrument: { kind: 'demand', rate: 0.001 } } as const;
    expect(compilePlan(parsed, { ...lookups, comparison }).comparison).toEqual(comparison);
  });

  it.each<[string, Partial<PlanInput>]>([
    [
      'plan.weights',
      {
        holdings: [
          { weight: 0.5, product: 'demand' },
          { weight: 0.4, product: 'oneYear' },
        ],
      },
    ],
    ['plan.noMoney', { initial: 0, holdings: [{ weight: 1, product: 'demand' }] }],
    ['plan.unknownProduct', { holdings: [{ weight: 1, product: 'nothing' }] }],
    ['plan.unknownSeries', { holdings: [{ weight: 1, series: 'nothing' }] }],
    ['plan.notHoldable', { holdings: [{ weight: 1, product: 'loan' }] }],
    ['plan.noReturns', { holdings: [{ weight: 1, product: 'bare' }] }],
    ['returns.emptyHistory', { holdings: [{ weight: 1, series: 'short' }] }],
    [
      'history.noOverlap',
      {
        holdings: [
          { weight: 0.5, series: 'down' },
          { weight: 0.5, series: 'late' },
        ],
      },
    ],
    [
      'returns.size',
      {
        holdings: [{ weight: 1, series: 'up' }],
        correlation: [
          [1, 0],
          [0, 1],
        ],
      },
    ],
    [
      'plan.correlation',
      {
        holdings: [0.3, 0.3, 0.4].map((weight) => ({ weight, assumption: { drift: 0, volatility: 0.1 } })),
        correlation: [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
      },
    ],
  ])('refuses with %s', (code, input) => {
    expect(codeOf(input)).toBe(code);
  });
});

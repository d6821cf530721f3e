import type { HoldingInput, SimulationInput } from '../../src/main/engine/portfolio/input.ts';
import type { LognormalSpec } from '../../src/main/engine/portfolio/returns/returnSpec.ts';
import type { InstrumentSpec, MarketSpec } from '../../src/main/engine/portfolio/instruments/specs.ts';

const stockOrder = [
  { from: 0, rate: 0.0015 },
  { from: 1_000_000, rate: 0, flat: 1000 },
];
const stockRedemption = [
  { fromDays: 0, rate: 0.015 },
  { fromDays: 7, rate: 0.0075 },
  { fromDays: 30, rate: 0.005 },
  { fromDays: 365, rate: 0.0025 },
  { fromDays: 730, rate: 0 },
];
const bondRedemption = [
  { fromDays: 0, rate: 0.015 },
  { fromDays: 7, rate: 0.001 },
  { fromDays: 30, rate: 0 },
];

const fund = (factor: number, rest: Partial<MarketSpec>): MarketSpec => ({
  kind: 'market',
  factor,
  purchaseFee: [],
  redemptionFee: [],
  ...rest,
});
const time = (termMonths: number, rate: number): InstrumentSpec => ({
  kind: 'time',
  termMonths,
  rates: [rate],
  demandRate: 0.0005,
  renewal: 'renew',
});
const holding = (weight: number, label: string, instrument: InstrumentSpec): HoldingInput => ({
  weight,
  label,
  instrument,
});

const law: LognormalSpec = {
  kind: 'lognormal',
  drift: [0.016, 0.032, 0.028, 0.055, 0.065],
  volatility: [0.002, 0.03, 0.02, 0.16, 0.22],
  correlation: [
    [1, 0.2, 0.1, 0, 0],
    [0.2, 1, 0.5, -0.1, -0.1],
    [0.1, 0.5, 1, 0.2, 0.2],
    [0, -0.1, 0.2, 1, 0.8],
    [0, -0.1, 0.2, 0.8, 1],
  ],
};
const each = (value: number): number[] => law.drift.map(() => value);
/** Ten years of shocks between −2.5 and 2.5 that belong to no market. */
const shocks = Array.from({ length: 120 }, (_month, i) =>
  law.drift.map((_drift, factor) => (((i * 7 + factor * 3) % 11) - 5) * (i % 13 === 0 ? 0.5 : 0.25)),
);

/** What a bank's customer really holds: eight products with all their terms, twenty years, goals and withdrawals. */
export const realCase: SimulationInput = {
  name: 'Eight products',
  startDate: '2026-07-01',
  months: 240,
  paths: 100_000,
  seed: 42,
  flows: { initial: 300_000, monthly: 3000, withdraw: 4000, withdrawFrom: 180 },
  holdings: [
    holding(0.1, 'tiered savings', {
      kind: 'tiered',
      banding: 'marginal',
      bands: [
        { from: 0, rate: 0.0005 },
        { from: 10_000, rate: 0.003 },
        { from: 50_000, rate: 0.006 },
      ],
    }),
    holding(0.1, 'one-year deposit', time(12, 0.0095)),
    holding(0.1, 'three-year deposit', time(36, 0.0125)),
    holding(0.1, 'money fund', fund(0, {})),
    holding(0.2, 'bond fund', fund(1, { redemptionFee: bondRedemption })),
    holding(0.1, 'wealth product', fund(2, { lockUp: { access: 'minimumHolding', days: 180 } })),
    holding(0.15, 'mixed fund', fund(3, { purchaseFee: stockOrder, redemptionFee: stockRedemption })),
    holding(0.15, 'stock fund', fund(4, { purchaseFee: stockOrder, redemptionFee: stockRedemption })),
  ],
  model: 'lognormal',
  returns: law,
  rebalance: 'yearly',
  goals: [
    { label: 'school', at: 120, amount: 200_000, asked: 200_000, money: 'nominal', spend: true },
    { label: 'pension', at: 240, amount: 1_000_000, asked: 1_000_000, money: 'nominal', spend: false },
  ],
  comparison: {
    name: { zh: '一年期定期', en: 'One-year deposit' },
    instrument: { kind: 'time', termMonths: 12, rates: [0.0095], demandRate: 0.0005, renewal: 'renew' },
  },
  notices: [],
};

/** The same plan in other markets, by name: what is different. */
export const otherMarkets: Readonly<Record<string, Partial<SimulationInput>>> = {
  'Student’s t, 4 degrees of freedom': { returns: { ...law, kind: 'studentT', degreesOfFreedom: 4 } },
  'two regimes': {
    returns: {
      kind: 'regimes',
      stay: [0.96, 0.8],
      laws: [law, { ...law, volatility: law.volatility.map((volatility) => volatility * 2) }],
    },
  },
  'stationary bootstrap': {
    returns: {
      kind: 'bootstrap',
      history: shocks.map((row) => row.map((shock, i) => (law.volatility[i]! / Math.sqrt(12)) * shock)),
      blockMonths: 6,
    },
  },
  'filtered history': {
    returns: {
      kind: 'filtered',
      mean: each(0.003),
      nextVariance: law.volatility.map((volatility) => volatility ** 2 / 12),
      omega: law.volatility.map((volatility) => volatility ** 2 / 120),
      alpha: each(0.1),
      beta: each(0.8),
      shocks,
    },
  },
  'rates that move': { shortRate: { start: 0.01, longRun: 0.015, speed: 0.3, volatility: 0.005 } },
  'prices that move, values in both moneys': {
    inflation: { kind: 'autoregressive', mean: 0.02, start: 0.01, memory: 0.8, volatility: 0.01 },
  },
};

import fc from 'fast-check';
import type { HoldingInput, SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import type { InstrumentSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import type { PathReturns } from '../../../../src/main/engine/portfolio/returns/returnModel.ts';

/** A fund without fees that follows a factor. */
export const fund = (factor = 0): InstrumentSpec => ({
  kind: 'market',
  factor,
  purchaseFee: [],
  redemptionFee: [],
});

export const held = (weight: number, instrument: InstrumentSpec): HoldingInput => ({
  weight,
  label: instrument.kind,
  instrument,
});

/** One fund of drift .06 and volatility .15, 100,000 yuan for ten years, unless told otherwise. */
export function simulationInput(changes: Partial<SimulationInput> = {}): SimulationInput {
  return {
    name: 'test',
    startDate: '2026-07-01',
    months: 120,
    flows: { initial: 100_000, monthly: 0, withdraw: 0, withdrawFrom: 0 },
    holdings: [held(1, fund())],
    model: 'lognormal',
    returns: { kind: 'lognormal', drift: [0.06], volatility: [0.15], correlation: [[1]] },
    rebalance: 'none',
    seed: 1,
    paths: 1000,
    comparison: { name: { zh: '活期', en: 'Demand' }, instrument: { kind: 'demand', rate: 0.0005 } },
    notices: [],
    ...changes,
  };
}

/** Returns that are known beforehand: growth[month][factor], the same on every path. */
export function knownReturns(growth: readonly (readonly number[])[]): PathReturns {
  return {
    factors: growth[0]?.length ?? 0,
    fill: (_path, _months, out) => out.set(growth.flat()),
  };
}

const rate = fc.integer({ min: 0, max: 500 }).map((points) => points / 10_000);
const feeRate = fc.integer({ min: 0, max: 200 }).map((points) => points / 10_000);

const anyLockUp = fc.record({
  access: fc.constantFrom('closed' as const, 'periodicOpen' as const, 'minimumHolding' as const),
  days: fc.integer({ min: 0, max: 400 }),
});

const anyMarket = (factors: number): fc.Arbitrary<InstrumentSpec> =>
  fc.record({
    kind: fc.constant('market' as const),
    factor: fc.integer({ min: 0, max: factors - 1 }),
    purchaseFee: fc.oneof(
      fc.constant([]),
      feeRate.map((r) => [
        { from: 0, rate: r },
        { from: 1_000_000, rate: 0, flat: 1000 },
      ]),
    ),
    redemptionFee: fc.oneof(
      fc.constant([]),
      fc.tuple(feeRate, feeRate, feeRate).map(([a, b, c]) => [
        { fromDays: 0, rate: a },
        { fromDays: 30, rate: b },
        { fromDays: 365, rate: c },
      ]),
    ),
    lockUp: fc.oneof(fc.constant({ access: 'minimumHolding' as const, days: 0 }), anyLockUp),
  });

/** A fund whose service fee ends after a time. */
const anyServiceFee = (factors: number): fc.Arbitrary<InstrumentSpec> =>
  fc.record({
    kind: fc.constant('serviceFee' as const),
    factor: fc.integer({ min: 0, max: factors - 1 }),
    purchaseFee: fc.constant([]),
    redemptionFee: fc.oneof(
      fc.constant([]),
      feeRate.map((r) => [
        { fromDays: 0, rate: r },
        { fromDays: 100, rate: 0 },
      ]),
    ),
    serviceFee: fc.record({ rate: feeRate, untilDays: fc.integer({ min: 0, max: 500 }) }),
  });

const anyDeposit: fc.Arbitrary<InstrumentSpec> = fc.oneof(
  fc.record({ kind: fc.constant('demand' as const), rate }),
  rate.map((r) => ({
    kind: 'tiered' as const,
    bands: [
      { from: 0, rate: r },
      { from: 50_000, rate: r + 0.01 },
    ],
    banding: 'marginal' as const,
  })),
  fc.record({
    kind: fc.constant('time' as const),
    termMonths: fc.constantFrom(3, 12, 36),
    rates: rate.map((r) => [r]),
    demandRate: fc.constant(0.0005),
    renewal: fc.constantFrom('renew' as const, 'payOut' as const),
  }),
);

const anyContract: fc.Arbitrary<InstrumentSpec> = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 4 })
    .map((payments) => ({ kind: 'insurance' as const, schedule: [...payments.map((p) => p / 100), 1] })),
  fc.record({
    kind: fc.constant('structured' as const),
    factor: fc.constant(0),
    termMonths: fc.constantFrom(3, 12),
    payoff: fc.constant({ kind: 'participation' as const, floor: 0.005, participation: 0.5, cap: 0.04 }),
    renewal: fc.constantFrom('renew' as const, 'payOut' as const),
    demandRate: fc.constant(0.0005),
  }),
);

const factors = 3;
const money = fc.integer({ min: 0, max: 500_000_00 }).map((fen) => fen / 100);

/** Cash flows beside the monthly ones, goals and a glide path. */
const anyExtras = fc.record({
  stepUp: fc.record({
    everyMonths: fc.integer({ min: 1, max: 24 }),
    rate: fc.integer({ min: -20, max: 20 }).map((percent) => percent / 100),
    amount: fc.oneof(fc.constant(0), money),
  }),
  lumpSums: fc.array(
    fc.record({
      month: fc.integer({ min: 0, max: 48 }),
      amount: fc.oneof(
        money,
        money.map((yuan) => -yuan),
      ),
    }),
    { maxLength: 3 },
  ),
  goals: fc.array(
    fc.record({
      label: fc.constant('goal'),
      at: fc.integer({ min: 1, max: 48 }),
      amount: money.map((yuan) => yuan + 1),
      asked: fc.constant(1),
      money: fc.constant('nominal' as const),
      spend: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  glide: fc.option(
    fc.record({
      from: fc.integer({ min: 0, max: 24 }),
      length: fc.integer({ min: 1, max: 24 }),
      last: fc.nat(4),
    }),
    { nil: undefined },
  ),
});

/** Any small plan of deposits and funds, with every cash flow and every rebalancing. */
export const anyInput: fc.Arbitrary<SimulationInput> = fc
  .record({
    months: fc.integer({ min: 1, max: 48 }),
    initial: money.map((yuan) => yuan + 1),
    monthly: fc.oneof(fc.constant(0), money),
    withdraw: fc.oneof(fc.constant(0), money),
    withdrawFrom: fc.integer({ min: 0, max: 24 }),
    parts: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 100 }),
        fc.oneof(anyDeposit, anyMarket(factors), anyServiceFee(factors), anyContract),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    rebalance: fc.constantFrom(
      'none' as const,
      'monthly' as const,
      'quarterly' as const,
      'yearly' as const,
      'band' as const,
    ),
    extras: anyExtras,
    volatility: fc.integer({ min: 0, max: 60 }).map((points) => points / 100),
    seed: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  })
  .map(({ months, initial, monthly, withdraw, withdrawFrom, parts, rebalance, volatility, seed, extras }) => {
    const { stepUp, lumpSums, goals, glide } = extras;
    const total = parts.reduce((sum, [share]) => sum + share, 0);
    return simulationInput({
      months,
      flows: { initial, monthly, withdraw, withdrawFrom, stepUp, lumpSums },
      goals: goals.filter(({ at }) => at <= months),
      // The path ends with all in one holding.
      ...(glide
        ? {
            glide: {
              from: glide.from,
              to: glide.from + glide.length,
              weights: parts.map((_part, i) => (i === glide.last % parts.length ? 1 : 0)),
            },
          }
        : {}),
      holdings: parts.map(([share, instrument]) => held(share / total, instrument)),
      returns: {
        kind: 'lognormal',
        drift: [0.02, 0.05, -0.1],
        volatility: [volatility, 0.1, volatility / 2],
        correlation: [
          [1, -0.3, 0.5],
          [-0.3, 1, 0],
          [0.5, 0, 1],
        ],
      },
      rebalance,
      seed,
      paths: 24,
    });
  });

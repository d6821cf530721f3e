import fc from 'fast-check';
import type {
  CashFlows,
  GoalInput,
  HoldingInput,
  SimulationInput,
} from '../../../../src/main/engine/portfolio/input.ts';
import type { InstrumentSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import type {
  BesideSpec,
  BootstrapSpec,
  FilteredSpec,
  LognormalSpec,
  RegimesSpec,
  ReturnSpec,
  StudentSpec,
} from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import type { InflationSpec } from '../../../../src/main/engine/portfolio/rates/inflation.ts';
import { formatPlainDate, fromDayNumber, requireDate, toDayNumber } from '../../../../src/shared/date.ts';
import { rebalancings } from '../../../../src/shared/plan.ts';

import { bundlesOf } from './randomBundles.ts';

/** Factors that every random return specification has. */
const factors = 4;

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const rate = number(0, 0.06);
const factor = fc.integer({ min: 0, max: factors - 1 });
const renewal = fc.constantFrom('renew' as const, 'payOut' as const);
const list = <T>(item: fc.Arbitrary<T>, size: number): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: size, maxLength: size });

/** 1 to 4 bands whose lower edges rise from 0. */
const bands = <T>(edge: fc.Arbitrary<number>, make: (from: number, rate: number) => T): fc.Arbitrary<T[]> =>
  fc
    .array(fc.tuple(edge, number(0, 0.03)), { minLength: 0, maxLength: 3 })
    .map((rest) => [[0, 0.004] as const, ...rest.toSorted(([a], [b]) => a - b)])
    .map((all) =>
      all.filter(([from], i) => i === 0 || from > all[i - 1]![0]).map(([from, r]) => make(from, r)),
    );

const edges = fc.integer({ min: 1, max: 100_000 });
/** Some funds tell lots apart for a month or two, so that the few rows of their lots come round many times. */
const days = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 }));
const purchaseFee = fc.oneof(
  fc.constant([]),
  bands(edges, (from, r) => ({ from, rate: r })),
  bands(edges, (from, r) => (from > 50_000 ? { from, rate: 0, flat: 1000 } : { from, rate: r })),
);
const redemptionFee = fc.oneof(
  fc.constant([]),
  bands(days, (fromDays, r) => ({ fromDays, rate: r })),
);
const lockUp = fc.record({
  access: fc.constantFrom('closed' as const, 'periodicOpen' as const, 'minimumHolding' as const),
  days,
});
const settlement = fc.record({
  confirmDays: fc.nat({ max: 10 }),
  payDays: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 60 })),
});

const gainTax = fc.constantFrom(0, 0, 0.2, 0.05);
const preferences = fc.array(
  fc.record({
    basis: fc.constantFrom('balance' as const, 'total' as const),
    from: fc.oneof(fc.constant(0), edges),
    extra: number(0, 0.01),
  }),
  { maxLength: 3 },
);
const terms = fc.record({
  bands: bands(edges, (from, r) => ({ from, rate: r })),
  banding: fc.constantFrom('marginal' as const, 'whole' as const),
  preferences,
});
/** Terms from days that rise, some of them inside a month, some before the plan. */
const versions = fc
  .tuple(
    fc.array(terms, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('2023-01-01', '2026-03-21', '2026-07-10'),
  )
  .map(([all, first]) =>
    all.map((one, i) => ({
      ...one,
      from: formatPlainDate(fromDayNumber(toDayNumber(requireDate(first)) + 47 * i)),
    })),
  );

const time = fc.record({
  kind: fc.constant('time' as const),
  termMonths: fc.constantFrom(1, 3, 6, 12, 24, 60),
  rates: fc.oneof(list(rate, 1), fc.array(rate, { minLength: 1, maxLength: 20 })),
  demandRate: number(0, 0.002),
  renewal,
  keptShare: fc.constantFrom(1, 0.8),
});

const instrument: fc.Arbitrary<InstrumentSpec> = fc.oneof(
  fc.record({ kind: fc.constant('offered' as const), versions }),
  fc.record({
    kind: fc.constant('notice' as const),
    rate,
    demandRate: number(0, 0.002),
    minimum: fc.constantFrom(0, 1000, 50_000, 500_000),
  }),
  fc.record({ kind: fc.constant('demand' as const), rate }),
  fc.record({
    kind: fc.constant('tiered' as const),
    bands: bands(edges, (from, r) => ({ from, rate: r })),
    banding: fc.constantFrom('marginal' as const, 'whole' as const),
  }),
  time,
  fc.tuple(time, preferences).map(([deposit, preferred]) => ({ ...deposit, preferences: preferred })),
  fc.record({
    kind: fc.constant('structured' as const),
    factor,
    termMonths: fc.constantFrom(1, 3, 12),
    payoff: fc.oneof(
      fc.record({ kind: fc.constant('participation' as const), floor: rate, participation: number(0, 1) }),
      fc.record({
        kind: fc.constant('participation' as const),
        floor: number(0, 0.01),
        participation: number(0, 1),
        cap: number(0.02, 0.1),
      }),
      fc.record({
        kind: fc.constant('digital' as const),
        floor: number(0, 0.01),
        coupon: number(0.01, 0.05),
        barrier: number(0.8, 1.2),
      }),
    ),
    renewal,
    demandRate: number(0, 0.002),
  }),
  fc.record(
    {
      kind: fc.constant('insurance' as const),
      schedule: fc.array(number(0.01, 0.5), { minLength: 1, maxLength: 6 }),
      surrender: fc
        .array(number(0, 1.2), { maxLength: 4 })
        .map((shares) => shares.map((share, i) => ({ fromYears: i, share }))),
    },
    { requiredKeys: ['kind', 'schedule'] },
  ),
  fc.record({ kind: fc.constant('market' as const), factor, purchaseFee, redemptionFee }),
  fc.record({ kind: fc.constant('market' as const), factor, purchaseFee, redemptionFee, lockUp }),
  fc.record(
    {
      kind: fc.constant('market' as const),
      factor,
      purchaseFee,
      redemptionFee,
      lockUp,
      settlement,
      yieldAtStart: rate,
      gainTax,
    },
    { requiredKeys: ['kind', 'factor', 'purchaseFee', 'redemptionFee'] },
  ),
  fc.record(
    {
      kind: fc.constant('serviceFee' as const),
      factor,
      purchaseFee,
      redemptionFee,
      settlement,
      serviceFee: fc.record({
        rate: fc.constantFrom(0, 0.004, 0.05),
        untilDays: fc.oneof(fc.constantFrom(0, 365), days),
      }),
      gainTax,
    },
    { requiredKeys: ['kind', 'factor', 'purchaseFee', 'redemptionFee', 'serviceFee'] },
  ),
);

const sold = fc.record({
  minimum: fc.constantFrom(0, 1, 5000, 200_000),
  step: fc.constantFrom(0, 1, 1000),
  each: fc.boolean(),
});

const maybeSold = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: sold });

const holdings: fc.Arbitrary<HoldingInput[]> = fc
  .array(fc.tuple(number(0.05, 1), instrument, maybeSold), {
    minLength: 1,
    maxLength: 7,
  })
  .map((drawn) => {
    const total = drawn.reduce((sum, [weight]) => sum + weight, 0);
    return drawn.map(([weight, spec, rule], i) => ({
      weight: weight / total,
      label: `${i}`,
      instrument: spec,
      ...(rule ? { sold: rule } : {}),
    }));
  });

function lognormalOf(size: number): fc.Arbitrary<LognormalSpec> {
  return fc
    .tuple(list(number(-0.1, 0.2), size), list(number(0, 0.5), size), number(0, 0.95))
    .map(([drift, volatility, common]) => ({
      kind: 'lognormal',
      drift,
      volatility,
      correlation: drift.map((_, i) => drift.map((_, j) => (i === j ? 1 : common))),
    }));
}

const bootstrapOf = (size: number): fc.Arbitrary<BootstrapSpec> =>
  fc.record({
    kind: fc.constant('bootstrap' as const),
    history: fc.array(list(number(-0.2, 0.2), size), { minLength: 2, maxLength: 40 }),
    blockMonths: number(1, 20),
  });

const regimesOf = (size: number): fc.Arbitrary<RegimesSpec> =>
  fc.record({
    kind: fc.constant('regimes' as const),
    stay: fc.tuple(number(0, 1), number(0, 1)),
    laws: fc.tuple(lognormalOf(size), lognormalOf(size)),
  });

/** Variances may grow beyond all bounds. */
const filteredOf = (size: number): fc.Arbitrary<FilteredSpec> =>
  fc.record({
    kind: fc.constant('filtered' as const),
    mean: list(number(-0.05, 0.05), size),
    nextVariance: list(number(0, 0.05), size),
    omega: list(number(0, 0.01), size),
    alpha: list(number(0, 0.5), size),
    beta: list(number(0, 0.9), size),
    shocks: fc.array(list(number(-4, 4), size), { minLength: 2, maxLength: 40 }),
  });

const besideOf = (size: number): fc.Arbitrary<BesideSpec> =>
  fc.record({
    kind: fc.constant('beside' as const),
    drawn: fc.oneof(bootstrapOf(size - 1), regimesOf(size - 1), filteredOf(size - 1)),
    lognormal: lognormalOf(1),
  });

const studentOf = (size: number): fc.Arbitrary<StudentSpec> =>
  fc
    .tuple(lognormalOf(size), fc.oneof(number(2.001, 3), number(2.5, 20)))
    .map(([law, degreesOfFreedom]) => ({ ...law, kind: 'studentT' as const, degreesOfFreedom }));

const returns: fc.Arbitrary<ReturnSpec> = fc.oneof(
  lognormalOf(factors),
  studentOf(factors),
  bootstrapOf(factors),
  regimesOf(factors),
  filteredOf(factors),
  besideOf(factors),
);

const flows: fc.Arbitrary<CashFlows> = fc.record({
  initial: fc.oneof(number(1, 1e6), number(1e6, 1e9)),
  monthly: fc.oneof(fc.constant(0), number(0.01, 20_000)),
  withdraw: fc.oneof(fc.constant(0), number(0, 30_000)),
  withdrawFrom: fc.nat({ max: 20 }),
});

const shortRate = fc.record({
  start: number(-0.005, 0.04),
  longRun: number(0, 0.04),
  speed: number(0.05, 2),
  volatility: number(0, 0.03),
});

const goals = (months: number): fc.Arbitrary<GoalInput[]> =>
  fc.array(
    fc.record(
      {
        label: fc.constant('goal'),
        at: fc.integer({ min: 1, max: months }),
        amount: number(1, 1e6),
        asked: number(1, 1e6),
        money: fc.constant('nominal' as const),
        modelled: fc.constant(true as const),
        spend: fc.boolean(),
      },
      { requiredKeys: ['label', 'at', 'amount', 'asked', 'money', 'spend'] },
    ),
    { maxLength: 3 },
  );

const inflation: fc.Arbitrary<InflationSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('autoregressive' as const),
    mean: number(-0.02, 0.06),
    start: number(-0.02, 0.06),
    memory: number(0, 0.95),
    volatility: number(0, 0.05),
  }),
  fc.record({ kind: fc.constant('drawn' as const), factor }),
);

/** What may be left out of an input is sometimes left out. */
const required = [
  'name',
  'startDate',
  'months',
  'flows',
  'holdings',
  'model',
  'returns',
  'rebalance',
  'seed',
  'paths',
  'comparison',
  'notices',
] as const;

/** What is drawn before the rest, which has to fit it. */
const frame = fc.record({ months: fc.integer({ min: 1, max: 60 }), holdings });

/** Any plan that an input may describe, small enough for the twin. */
export const randomInput: fc.Arbitrary<SimulationInput> = frame.chain(({ months, holdings: held }) =>
  fc.record(
    {
      name: fc.constant('random'),
      startDate: fc.constantFrom('2026-07-01', '2024-02-29', '2025-12-31', '2026-03-20'),
      months: fc.constant(months),
      flows,
      holdings: fc.constant(held),
      model: fc.constant('lognormal' as const),
      returns,
      rebalance: fc.constantFrom(...rebalancings),
      rebalanceBand: number(0.001, 0.2),
      goals: goals(months),
      inflation,
      bundles: bundlesOf(held.length, months),
      waitingRate: number(0, 0.01),
      seed: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      paths: fc.integer({ min: 2, max: 200 }),
      comparison: fc.constant({
        name: { zh: '活期', en: 'Demand' },
        instrument: { kind: 'demand' as const, rate: 0.001 },
      }),
      notices: fc.constant([]),
      shortRate,
      sampling: fc.constantFrom({ points: 64 }, { points: 128 }),
    },
    { noNullPrototype: true, requiredKeys: [...required] },
  ),
);

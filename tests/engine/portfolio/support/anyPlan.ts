import fc from 'fast-check';
import type { PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import type { BundleInput } from '../../../../src/shared/bundle.ts';
import { plan, rebalancings, type Plan, type PlanInput } from '../../../../src/shared/plan.ts';
import { product, type Product, type ProductTerms } from '../../../../src/shared/product.ts';

const points = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max }).map((n) => n / 10_000);
const money = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const days = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const orNot = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const coupon = orNot(
  fc.record({
    extra: points(300),
    days: fc.integer({ min: 1, max: 400 }),
    cap: money(100_000),
    bankShare: points(10_000),
    condition: fc.constantFrom(undefined, 'holds', 'fails'),
  }),
);
const preferences = orNot(
  fc.array(
    fc.record({
      basis: fc.constantFrom('balance' as const, 'total' as const),
      from: money(200_000),
      extra: points(100),
    }),
    { maxLength: 2 },
  ),
);
const perks = { coupon, preferences };
const settlement = {
  purchaseConfirmDays: orNot(days(10)),
  redemptionPayDays: orNot(days(60)),
};
const sale = { minimum: orNot(money(50_000)), step: orNot(fc.integer({ min: 1, max: 2000 })) };
const assumption = fc.record({
  drift: fc.integer({ min: -5, max: 10 }).map((n) => n / 100),
  volatility: fc.integer({ min: 0, max: 40 }).map((n) => n / 100),
});
const purchaseFee = fc.oneof(
  fc.constant([]),
  points(200).map((rate) => [
    { from: 0, rate },
    { from: 100_000, rate: 0, flat: 500 },
  ]),
);
const redemptionFee = fc.oneof(
  fc.constant([]),
  fc.tuple(points(200), points(100)).map(([short, middle]) => [
    { fromDays: 0, rate: short },
    { fromDays: 30, rate: middle },
    { fromDays: 180, rate: 0 },
  ]),
);
const market = { assumption, purchaseFee, redemptionFee, ...settlement, ...sale };
const renewal = fc.constantFrom('renew' as const, 'payOut' as const);

/** Every kind of product that can be held, and a loan, each with every term that it may have. */
const shelfTerms = {
  demand: fc.record({ kind: fc.constant('demandDeposit' as const), rate: points(100), ...perks }),
  tiered: fc.record({
    kind: fc.constant('tieredSavings' as const),
    bands: points(100).map((rate) => [
      { from: 0, rate },
      { from: 50_000, rate: rate + 0.005 },
    ]),
    banding: fc.constantFrom('marginal' as const, 'whole' as const),
    ...perks,
  }),
  time: fc.record({
    kind: fc.constant('timeDeposit' as const),
    termMonths: fc.constantFrom(1, 3, 12),
    rate: points(300),
    demandRate: points(20),
    renewal,
    minimum: money(20_000),
    ...perks,
  }),
  notice: fc.record({
    kind: fc.constant('noticeDeposit' as const),
    noticeDays: fc.constantFrom(1 as const, 7 as const),
    rate: points(150),
    demandRate: orNot(points(20)),
    minimum: money(50_000),
  }),
  structured: fc.record({
    kind: fc.constant('structuredDeposit' as const),
    termMonths: fc.constantFrom(3, 12),
    payoff: fc.constant({ kind: 'participation' as const, floor: 0.005, participation: 0.3, cap: 0.04 }),
    demandRate: points(20),
    renewal,
    minimum: fc.constant(0),
    assumption,
  }),
  money: fc.record({ kind: fc.constant('moneyFund' as const), coupon, ...market }),
  fund: fc.record({
    kind: fc.constant('fund' as const),
    assetClass: fc.constant('equity' as const),
    shareClass: fc.constant('C' as const),
    serviceFee: orNot(fc.record({ rate: points(80), untilDays: days(400) })),
    ...market,
  }),
  wealth: fc.record({
    kind: fc.constant('wealth' as const),
    access: fc.constantFrom('closed' as const, 'periodicOpen' as const, 'minimumHolding' as const),
    holdDays: days(200),
    coupon,
    ...market,
  }),
  annuity: fc.record({
    kind: fc.constant('insurance' as const),
    schedule: fc.constant([0, 0.1, 1]),
    surrender: fc.constantFrom(
      [],
      [
        { fromYears: 0, share: 0.8 },
        { fromYears: 1, share: 0.95 },
      ],
    ),
  }),
  loan: fc.record({
    kind: fc.constant('loan' as const),
    rate: points(500),
    termMonths: fc.integer({ min: 1, max: 60 }),
    margin: points(200),
    probabilityOfDefault: points(100),
    lossGivenDefault: points(8000),
    prepayment: points(3000),
  }),
} satisfies Record<string, fc.Arbitrary<object>>;
type ShelfName = keyof typeof shelfTerms;
const held = Object.keys(shelfTerms).filter((name) => name !== 'loan') as Exclude<ShelfName, 'loan'>[];

/** What is left out of terms is not there at all. */
const withoutGaps = (terms: object): object =>
  Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));

const shelf: fc.Arbitrary<ReadonlyMap<string, Product>> = fc.record(shelfTerms).map((all) => {
  const entries = Object.entries(all).map(([name, terms]): [string, Product] => [
    name,
    product.parse({
      id: name,
      name: { zh: name, en: name },
      family: 'liability',
      tier: 'basic',
      riskLevel: 1,
      terms: [{ effectiveFrom: '2020-01-01', conditions: withoutGaps(terms) as ProductTerms }],
    }),
  ]);
  return new Map(entries);
});

const member: fc.Arbitrary<BundleInput['members'][number]> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('savings' as const, 'fund' as const, 'wealth' as const, 'loan' as const),
    minimum: money(60_000),
    months: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ product: fc.constantFrom(...held), minimum: money(60_000), months: fc.constant(1) }),
);
const bankShare = points(10_000);
const place = fc.constantFrom(undefined, 0);
const reward: fc.Arbitrary<BundleInput['reward']> = fc.oneof(
  fc.record({ kind: fc.constant('cash' as const), amount: money(1000), bankShare }),
  fc
    .record({ rate: points(100), cap: orNot(money(50_000)), member: place, bankShare })
    .map((all) => ({ kind: 'rateUp' as const, rate: 0, ...withoutGaps(all) })),
  fc
    .record({ share: points(10_000), member: place, bankShare })
    .map((all) => ({ kind: 'feeWaiver' as const, ...withoutGaps(all) })),
  fc.record({ kind: fc.constant('gift' as const), value: money(500), cost: money(500) }),
);
const bundle: fc.Arbitrary<BundleInput> = fc
  .record({
    members: fc.array(member, { minLength: 1, maxLength: 3 }),
    reward,
    times: fc.constantFrom(1, 3, 480),
    condition: fc.constantFrom([], ['holds'], ['fails']),
  })
  .map(({ condition: [condition], ...all }) => ({
    id: 'bundle',
    name: { zh: '礼包', en: 'Bundle' },
    ...all,
    ...(condition === undefined ? {} : { condition }),
  }));

/** A plan as typed, of products of the shelf; the holdings' shares add up to 1, also at the end of the glide path. */
const typed = fc
  .record({
    months: fc.integer({ min: 1, max: 30 }),
    startDate: fc.constantFrom('2026-07-01', '2026-01-31', '2024-02-29'),
    initial: money(300_000).map((yuan) => yuan + 1),
    monthly: money(5000),
    withdraw: fc.oneof(fc.constant(0), money(6000)),
    lumpSums: fc.array(
      fc.record({
        month: fc.integer({ min: 0, max: 29 }),
        amount: money(50_000).map((yuan) => yuan - 25_000),
      }),
      { maxLength: 3 },
    ),
    goals: fc.array(
      fc.record({
        label: fc.constant('goal'),
        date: fc.constantFrom('2027-03-01', '2026-12-15', '2028-06-30'),
        amount: money(80_000).map((yuan) => yuan + 1),
        money: fc.constantFrom('nominal' as const, 'today' as const),
        spend: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    goalPrices: fc.constantFrom('steady' as const, 'modelled' as const),
    inflationModel: orNot(fc.constant({ mean: 0.02, memory: 0.5, volatility: 0.01 })),
    shortRate: orNot(fc.constant({ start: 0.015, longRun: 0.02, speed: 0.4, volatility: 0.006 })),
    taxes: orNot(fc.record({ interest: points(4000), fundGains: points(4000) })),
    saleRules: fc.constantFrom('noticed' as const, 'enforced' as const),
    rebalance: fc.constantFrom(...rebalancings),
    rebalanceBand: fc.constantFrom(0.01, 0.05, 0.2),
    glide: fc.option(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.nat(8)), {
      nil: undefined,
    }),
    bundles: fc.array(bundle, { maxLength: 2 }),
    loans: fc.array(
      fc.record({
        product: fc.constant('loan'),
        amount: money(200_000).map((yuan) => yuan + 1),
        repayment: fc.constantFrom('instalment' as const, 'principal' as const),
      }),
      { maxLength: 2 },
    ),
    parts: fc.uniqueArray(fc.tuple(fc.constantFrom(...held), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([name]) => name,
    }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ glide, parts, ...rest }): PlanInput => {
    const total = parts.reduce((sum, [, share]) => sum + share, 0);
    return {
      name: 'everything',
      paths: 12,
      ...withoutGaps(rest),
      ...(glide ? { glidePath: { fromMonth: glide[0], toMonth: glide[0] + glide[1] } } : {}),
      holdings: parts.map(([name, share], i) => ({
        product: name,
        weight: share / total,
        ...(glide ? { finalWeight: i === glide[2] % parts.length ? 1 : 0 } : {}),
      })),
    } as PlanInput;
  });

/** A plan with all that a plan may have at once, and the shelf that it is made from. */
export interface AnyPlan {
  readonly plan: Plan;
  readonly lookups: PlanLookups;
}

export const anyPlan: fc.Arbitrary<AnyPlan> = fc.tuple(typed, shelf).map(([asked, products]) => ({
  plan: plan.parse(asked),
  lookups: {
    product: (id) => products.get(id),
    seriesGrowth: () => undefined,
    holds: (condition) => condition === 'holds',
  },
}));

import fc from 'fast-check';
import type {
  BundleSpec,
  MemberSpec,
  RewardSpec,
} from '../../../../src/main/engine/portfolio/bundles/bundleSpec.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const bankShare = fc.constantFrom(0, 0.5, 1);
const rate = number(0, 0.05);
const owed = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 70 });

/** Places of none to all holdings, each once. */
const placesOf = (holdings: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: holdings - 1 }), { maxLength: holdings });

function memberOf(holdings: fc.Arbitrary<number[]>): fc.Arbitrary<MemberSpec> {
  return fc.record(
    {
      holdings,
      owed,
      minimum: fc.oneof(fc.constant(0), number(1, 50_000), number(1, 1e6)),
      months: fc.nat({ max: 4 }),
    },
    { requiredKeys: ['holdings', 'minimum', 'months'] },
  );
}

function rewardOf(holdings: fc.Arbitrary<number[]>, months: number): fc.Arbitrary<RewardSpec> {
  const cap = number(100, 200_000);
  const days = fc.array(fc.nat({ max: 31 }), { maxLength: months });
  return fc.oneof(
    fc.record({ kind: fc.constant('cash' as const), amount: number(0, 500), bankShare }),
    fc.record(
      { kind: fc.constant('rateUp' as const), rate, cap, holdings, owed, bankShare },
      { requiredKeys: ['kind', 'rate', 'holdings', 'bankShare'] },
    ),
    fc.record({ kind: fc.constant('feeWaiver' as const), share: number(0, 1), holdings, bankShare }),
    fc.record({ kind: fc.constant('coupon' as const), rate, cap, days, holdings, bankShare }),
    fc.record({ kind: fc.constant('gift' as const), value: number(0, 500), cost: number(0, 500) }),
  );
}

/** Bundles of every kind over the first so many holdings of a plan. */
export function bundlesOf(holdings: number, months: number): fc.Arbitrary<BundleSpec[]> {
  const places = placesOf(holdings);
  return fc.array(
    fc.record({
      name: fc.constant({ zh: '礼包', en: 'Bundle' }),
      members: fc.array(memberOf(places), { maxLength: 3 }),
      reward: rewardOf(places, months),
      times: fc.constantFrom(0, 1, 3, Infinity),
    }),
    { maxLength: 4 },
  );
}

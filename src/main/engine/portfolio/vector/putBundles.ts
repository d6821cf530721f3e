import type { Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { leastFen } from '../bundles/bundlePurse.ts';
import type { BundleSpec, RewardSpec } from '../bundles/bundleSpec.ts';
import type { PathInput } from '../planLayout.ts';
import { roundFen } from '../roundFen.ts';

/** What a reward is worked out from, as the kernel numbers it. */
const bases = { nothing: 0, balance: 1, fees: 2 } as const;

/** A reward as the kernel reads it; `rate` is the money itself, a share of a year's balance, or a share of the fees. */
interface RewardNumbers {
  readonly base: (typeof bases)[keyof typeof bases];
  readonly rate: number;
  readonly bankShare: number;
  /** On a balance: its cap in fen, and the parts of a year, of `year` parts, by month. */
  readonly cap?: number;
  readonly days?: readonly number[];
  readonly year?: number;
  /** Whole fen that are no money of the plan. */
  readonly gift?: number;
  readonly giftCost?: number;
}

type Kinds = {
  readonly [K in RewardSpec['kind']]: (
    reward: Extract<RewardSpec, { kind: K }>,
    months: number,
  ) => RewardNumbers;
};

/** Every kind of reward in the kernel: one line a kind. */
const kinds: Kinds = {
  cash: ({ amount, bankShare }) => ({ base: bases.nothing, rate: amount * 100, bankShare }),
  rateUp: ({ rate, cap = Infinity, bankShare }, months) => ({
    base: bases.balance,
    rate,
    bankShare,
    cap: cap * 100,
    days: Array<number>(months).fill(1),
    year: 12,
  }),
  feeWaiver: ({ share, bankShare }) => ({ base: bases.fees, rate: share, bankShare }),
  coupon: ({ rate, cap, days, bankShare }) => ({
    base: bases.balance,
    rate,
    bankShare,
    cap: cap * 100,
    days,
    year: 360,
  }),
  gift: ({ value, cost }) => ({
    base: bases.nothing,
    rate: 0,
    bankShare: 0,
    gift: roundFen(value * 100),
    giftCost: roundFen(cost * 100),
  }),
};

function numbersOf(reward: RewardSpec, months: number): RewardNumbers {
  // The table is keyed by the reward's own `kind`.
  const numbers = kinds[reward.kind] as (reward: RewardSpec, months: number) => RewardNumbers;
  return numbers(reward, months);
}

/** Hands the bundles over, each with its members before it. */
export function putBundles(
  { bundles = [], months }: Pick<PathInput, 'bundles' | 'months'>,
  call: KernelFunctions,
  place: Layout,
): void {
  const byMonth = (values: readonly number[] = []): number =>
    place.put(Array.from({ length: months + 1 }, (_value, month) => values[month] ?? 0));
  const owedOf = (owed: readonly number[] | undefined): number => (owed ? byMonth(owed) : 0);
  call.beginBundles(bundles.length);
  for (const { members, reward, times } of bundles) {
    call.beginMembers(members.length);
    for (const { holdings, owed, minimum, months: consecutive } of members) {
      const least = leastFen(minimum);
      call.addMember(place.putWords(holdings), holdings.length, owedOf(owed), least, consecutive);
    }
    putReward(reward, times);
  }

  function putReward(reward: RewardSpec, times: BundleSpec['times']): void {
    const {
      base,
      rate,
      bankShare,
      cap = 0,
      days,
      year = 1,
      gift = 0,
      giftCost = 0,
    } = numbersOf(reward, months);
    const looked = 'holdings' in reward ? reward.holdings : [];
    call.addBundle(
      base,
      rate,
      cap,
      byMonth(days),
      year,
      bankShare,
      gift,
      giftCost,
      place.putWords(looked),
      looked.length,
      owedOf('owed' in reward ? reward.owed : undefined),
      times,
    );
  }
}

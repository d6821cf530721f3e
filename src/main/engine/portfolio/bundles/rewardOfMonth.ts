import type { Fen } from '../../../../shared/units.ts';
import { roundFen } from '../roundFen.ts';
import type { RewardSpec } from './bundleSpec.ts';

/** What the holdings of a reward did in a month. */
export interface RewardedMonth {
  /** Of the plan, counted from 0. */
  readonly month: number;
  /** Balance with which the month began, after its purchases. */
  readonly balance: Fen;
  /** Fees paid since the month's end before. */
  readonly fees: Fen;
}

/** A reward of one month, whole fen. */
export interface GivenReward {
  /** Money paid into the plan. */
  readonly cash: Fen;
  /** Worth to the client that is no money of the plan. */
  readonly gift: Fen;
  readonly cost: Fen;
}

type Kinds = {
  readonly [K in RewardSpec['kind']]: (
    reward: Extract<RewardSpec, { kind: K }>,
    month: RewardedMonth,
  ) => GivenReward;
};

const money = (cash: Fen, bankShare: number): GivenReward => {
  const whole = roundFen(cash);
  return { cash: whole, gift: 0, cost: roundFen(whole * bankShare) };
};

/** Every kind of reward: one line a kind. */
const kinds: Kinds = {
  cash: ({ amount, bankShare }) => money(amount * 100, bankShare),
  rateUp: ({ rate, cap = Infinity, bankShare }, { balance }) =>
    money((Math.min(balance, cap * 100) * rate) / 12, bankShare),
  feeWaiver: ({ share, bankShare }, { fees }) => money(fees * share, bankShare),
  coupon: ({ rate, cap, days, bankShare }, { balance, month }) =>
    money((Math.min(balance, cap * 100) * rate * (days[month] ?? 0)) / 360, bankShare),
  gift: ({ value, cost }) => ({ cash: 0, gift: roundFen(value * 100), cost: roundFen(cost * 100) }),
};

/** What a reward comes to in a month in which its bundle is reached. */
export function rewardOfMonth(reward: RewardSpec, month: RewardedMonth): GivenReward {
  // The table is keyed by the reward's own `kind`.
  const give = kinds[reward.kind] as (reward: RewardSpec, month: RewardedMonth) => GivenReward;
  return give(reward, month);
}

import { fenToYuan, yuanToFen } from '../../../../shared/units.ts';
import { pow } from '../../math/pow.ts';
import type { BundleSpec, RewardSpec } from '../bundles/bundleSpec.ts';
import { withShareOfInterest } from '../compile/afterTax.ts';
import type { GoalInput, SimulationInput } from '../input.ts';
import type { InstrumentSpec } from '../instruments/specs.ts';

/** The most that a tax may become. */
const mostTax = 0.99;
const multiplied = (tax: number, factor: number): number => Math.min(mostTax, tax * factor);

/** The plan with its taxes a multiple of what they are; a tax above `mostTax` is not raised further. */
export function withTaxes(plan: SimulationInput, factor: number): SimulationInput {
  const { interestTax = 0, waitingRate, bundles } = plan;
  const kept = interestTax < mostTax ? (1 - multiplied(interestTax, factor)) / (1 - interestTax) : 1;
  return {
    ...plan,
    holdings: plan.holdings.map((holding) => ({
      ...holding,
      instrument: withGainTax(withShareOfInterest(holding.instrument, kept), factor),
    })),
    ...(waitingRate === undefined ? {} : { waitingRate: waitingRate * kept }),
    ...(bundles ? { bundles: bundles.map((bundle) => withCouponTaxed(bundle, kept)) } : {}),
  };
}

function withGainTax(instrument: InstrumentSpec, factor: number): InstrumentSpec {
  return 'gainTax' in instrument && instrument.gainTax !== undefined
    ? { ...instrument, gainTax: multiplied(instrument.gainTax, factor) }
    : instrument;
}

/** Of all rewards only what a coupon pays is interest. */
function withCouponTaxed(bundle: BundleSpec, kept: number): BundleSpec {
  const { reward } = bundle;
  return reward.kind === 'coupon' ? { ...bundle, reward: { ...reward, rate: reward.rate * kept } } : bundle;
}

/** Bundles and coupons that pay a multiple; no more than all fees is given back. */
export function withRewards(bundles: readonly BundleSpec[], factor: number): BundleSpec[] {
  return bundles.map((bundle) => ({ ...bundle, reward: multipliedReward(bundle.reward, factor) }));
}

function multipliedReward(reward: RewardSpec, factor: number): RewardSpec {
  if (reward.kind === 'cash') return { ...reward, amount: reward.amount * factor };
  if (reward.kind === 'feeWaiver') return { ...reward, share: Math.min(1, reward.share * factor) };
  return reward.kind === 'gift' ? reward : { ...reward, rate: reward.rate * factor };
}

/** Goals in today's money where prices rise by `change` more a year: (1 + change)^years of what they are. */
export function withInflation(goals: readonly GoalInput[], change: number): GoalInput[] {
  return goals.map((goal) => {
    if (goal.money !== 'today') return goal;
    const raised = pow(1 + change, goal.at / 12);
    // The sum that follows a path's prices begins from what is asked.
    return {
      ...goal,
      asked: goal.modelled ? goal.asked * raised : goal.asked,
      amount: fenToYuan(yuanToFen(goal.amount * raised)),
    };
  });
}

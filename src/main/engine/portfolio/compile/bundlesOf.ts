import { memberKindOf, type Bundle, type BundleMember, type MemberKind } from '../../../../shared/bundle.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { Holding, Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { BundleSpec, MemberSpec, RewardSpec } from '../bundles/bundleSpec.ts';
import type { PlanLookups } from './lookups.ts';

type Asked = Pick<Plan, 'bundles' | 'holdings' | 'startDate'>;

/**
 * The plan's bundles with the holdings that count in them. A member that the plan does not hold is a notice: its bundle
 * is never reached.
 * @throws LabError `plan.unknownBundle`
 */
export function bundlesOf(plan: Asked, lookups: PlanLookups, notices: Notice[]): BundleSpec[] {
  return (plan.bundles ?? []).map((asked) => bundleSpec(bundleOf(asked, lookups), plan, lookups, notices));
}

function bundleOf(asked: string | Bundle, lookups: PlanLookups): Bundle {
  if (typeof asked !== 'string') return asked;
  const found = lookups.bundle?.(asked);
  if (!found) throw new LabError('plan.unknownBundle', { bundle: asked });
  return found;
}

function bundleSpec(
  { name, members: asked, reward, times }: Bundle,
  plan: Asked,
  lookups: PlanLookups,
  notices: Notice[],
): BundleSpec {
  const members = asked.map((member): MemberSpec => {
    const { minimum, months } = member;
    return { holdings: placesOf(member, plan, lookups), minimum, months };
  });
  if (members.some(({ holdings }) => holdings.length === 0)) {
    notices.push({ code: 'bundle.notHeld', values: { bundle: name.zh, bundleEn: name.en } });
  }
  return { name, members, reward: rewardSpec(reward, members), times };
}

function rewardSpec(reward: Bundle['reward'], members: readonly MemberSpec[]): RewardSpec {
  if (reward.kind === 'cash' || reward.kind === 'gift') return reward;
  const { member, ...rest } = reward;
  const counted = member === undefined ? members : [members[member]!];
  const holdings = [...new Set(counted.flatMap((one) => one.holdings))];
  if (rest.kind === 'feeWaiver') return { ...rest, holdings };
  const { cap, ...rateUp } = rest;
  return { ...rateUp, ...(cap === undefined ? {} : { cap }), holdings };
}

function placesOf(member: BundleMember, { holdings, startDate }: Asked, lookups: PlanLookups): number[] {
  const counts = (holding: Holding): boolean =>
    'product' in member
      ? 'product' in holding && holding.product === member.product
      : kindOf(holding, startDate, lookups) === member.kind;
  return holdings.flatMap((holding, place) => (counts(holding) ? [place] : []));
}

/** A holding that names no product is savings where it is a deposit, and else stands for a fund. */
function kindOf(holding: Holding, date: string, lookups: PlanLookups): MemberKind | undefined {
  if ('deposit' in holding) return 'savings';
  if (!('product' in holding)) return 'fund';
  const product = lookups.product(holding.product);
  return product && memberKindOf[termsInForce(product, date).kind];
}

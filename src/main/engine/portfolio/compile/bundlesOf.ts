import { memberKindOf, type Bundle, type BundleMember, type MemberKind } from '../../../../shared/bundle.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { Holding, Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { yuanToFen, type Fen } from '../../../../shared/units.ts';
import type { BundleSpec, MemberSpec, RewardSpec } from '../bundles/bundleSpec.ts';
import { loanSchedule } from '../loan/loanSchedule.ts';
import { conditionFacts } from './conditionFacts.ts';
import { loansOf } from './loansOf.ts';
import type { PlanLookups } from './lookups.ts';

type Asked = Pick<Plan, 'bundles' | 'holdings' | 'loans' | 'startDate' | 'months' | 'initial' | 'monthly'>;

/**
 * The plan's bundles with the holdings and loans that count in them. A member that the plan does not hold, and a condition
 * of the bank's own that does not hold, are notices: their bundle is never reached.
 * @throws LabError `plan.unknownBundle`, `plan.unknownProduct`, `plan.notLoan`, `formula.*`
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

/** Nothing that a plan could have. */
const never: MemberSpec = { holdings: [], minimum: 0, months: 1 };

function bundleSpec(
  { name, members: asked, reward, times, condition }: Bundle,
  plan: Asked,
  lookups: PlanLookups,
  notices: Notice[],
): BundleSpec {
  const members = asked.map((member): MemberSpec => {
    const { minimum, months } = member;
    const owed = owedOn(member, plan, lookups);
    return { holdings: placesOf(member, plan, lookups), ...(owed ? { owed } : {}), minimum, months };
  });
  const values = { bundle: name.zh, bundleEn: name.en };
  if (members.some(({ holdings, owed }) => holdings.length === 0 && !owed)) {
    notices.push({ code: 'bundle.notHeld', values });
  }
  const spec = { name, members, reward: rewardSpec(reward, members), times };
  if (condition === undefined) return spec;
  const places = new Set(members.flatMap(({ holdings }) => holdings));
  const facts = conditionFacts(plan, (_holding, place) => places.has(place));
  if (lookups.holds?.(condition, facts)) return spec;
  notices.push({ code: 'bundle.condition', values });
  return { ...spec, members: [...members, never] };
}

/** What is owed by contract on the plan's loans that count, by boundary; undefined where it has none of them. */
function owedOn(member: BundleMember, plan: Asked, lookups: PlanLookups): Fen[] | undefined {
  const asked = (plan.loans ?? []).filter(({ product }) =>
    'product' in member ? product === member.product : member.kind === 'loan',
  );
  if (asked.length === 0) return undefined;
  const owed: Fen[] = [];
  for (const loan of loansOf({ loans: asked, startDate: plan.startDate }, lookups)) {
    loanSchedule(loan).balances.forEach((balance, at) => {
      owed[at] = (owed[at] ?? 0) + yuanToFen(balance);
    });
  }
  return owed;
}

function rewardSpec(reward: Bundle['reward'], members: readonly MemberSpec[]): RewardSpec {
  if (reward.kind === 'cash' || reward.kind === 'gift') return reward;
  const { member, ...rest } = reward;
  const counted = member === undefined ? members : [members[member]!];
  const holdings = [...new Set(counted.flatMap((one) => one.holdings))];
  if (rest.kind === 'feeWaiver') return { ...rest, holdings };
  const { cap, ...rateUp } = rest;
  // Among all members a rate on top is for what is held; a loan has it where it is named.
  const owed = member === undefined ? undefined : members[member]!.owed;
  return { ...rateUp, ...(cap === undefined ? {} : { cap }), holdings, ...(owed ? { owed } : {}) };
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

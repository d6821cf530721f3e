import type { Holding, Plan } from '../../../../shared/plan.ts';
import { holdingKey } from '../planWords.ts';

export type PlanField = Exclude<keyof Plan, 'name' | 'holdings'>;

/** Settings beside the holdings, in the order of the table; a field that a plan gains must be named here. */
const fieldOrder: Readonly<Record<PlanField, true>> = {
  months: true,
  initial: true,
  monthly: true,
  stepUp: true,
  lumpSums: true,
  withdraw: true,
  withdrawFrom: true,
  goals: true,
  goalPrices: true,
  bundles: true,
  loans: true,
  saleRules: true,
  taxes: true,
  inflation: true,
  rebalance: true,
  rebalanceBand: true,
  glidePath: true,
  model: true,
  modelOptions: true,
  shortRate: true,
  inflationModel: true,
  correlation: true,
  blockMonths: true,
  startDate: true,
  paths: true,
  sampling: true,
  seed: true,
};
const planFields = Object.keys(fieldOrder) as readonly PlanField[];

/** One input in which a plan is not as the baseline. */
export type DifferingInput =
  | { readonly kind: 'field'; readonly key: PlanField }
  /** The share of one holding; null where a plan has none of it. */
  | {
      readonly kind: 'weight';
      readonly key: string;
      readonly holding: Holding;
      readonly base: number | null;
      readonly own: number | null;
    };

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const tolerance = 1e-9;

/** The share of everything that a plan holds, by what it is; equal holdings count together. */
function sharesOf(holdings: readonly Holding[]): ReadonlyMap<string, { holding: Holding; weight: number }> {
  const shares = new Map<string, { holding: Holding; weight: number }>();
  for (const holding of holdings) {
    const key = holdingKey(holding);
    shares.set(key, { holding, weight: (shares.get(key)?.weight ?? 0) + holding.weight });
  }
  return shares;
}

/** Everything in which `plan` differs from the baseline: first the mix, then the settings. Names do not count. */
export function differingPlanInputs(baseline: Plan, plan: Plan): readonly DifferingInput[] {
  const [base, own] = [sharesOf(baseline.holdings), sharesOf(plan.holdings)];
  const keys = [...new Set([...base.keys(), ...own.keys()])];
  const weights = keys.flatMap((key): DifferingInput[] => {
    const [before, after] = [base.get(key), own.get(key)];
    if (before && after && Math.abs(before.weight - after.weight) <= tolerance) return [];
    const holding = (after ?? before)!.holding;
    return [{ kind: 'weight', key, holding, base: before?.weight ?? null, own: after?.weight ?? null }];
  });
  const fields = planFields.filter((key) => !sameValue(baseline[key], plan[key]));
  return [...weights, ...fields.map((key): DifferingInput => ({ kind: 'field', key }))];
}

/**
 * `plan` with one input as the baseline has it. A share that changes is given or taken by the others in proportion, so
 * that all still add up to 1.
 */
export function asBaseline(plan: Plan, baseline: Plan, input: DifferingInput): Plan {
  if (input.kind === 'field') {
    const { [input.key]: _own, ...rest } = plan;
    const value = baseline[input.key];
    return { ...rest, ...(value === undefined ? {} : { [input.key]: value }) } as Plan;
  }
  const { correlation, ...rest } = plan;
  const target = input.base ?? 0;
  const isIt = (holding: Holding): boolean => holdingKey(holding) === input.key;
  const others = plan.holdings.filter((holding) => !isIt(holding));
  const theirs = others.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = ({ weight }: Holding): number =>
    theirs > 0 ? (weight / theirs) * (1 - target) : (1 - target) / others.length;
  const own = others.length > 0 ? target : 1;
  const place = plan.holdings.findIndex(isIt);
  const kept = plan.holdings.flatMap((holding, i): Holding[] => {
    if (!isIt(holding)) return [{ ...holding, weight: scaled(holding) }];
    return i === place && own > 0 ? [{ ...holding, weight: own }] : [];
  });
  const holdings = place < 0 && own > 0 ? [...kept, { ...input.holding, weight: own }] : kept;
  return {
    ...rest,
    ...(correlation && holdings.length === plan.holdings.length ? { correlation } : {}),
    holdings,
  };
}

import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { comparedPlans } from '../../../../shared/planComparison.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { SimulationInput } from '../input.ts';
import { commonMarket } from './commonMarket.ts';

/** Everything that a comparison depends on: plain data. */
export interface PlansInput {
  readonly plans: readonly SimulationInput[];
  readonly oneMarket: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Makes plans comparable: seed and paths of the first, one market where they ask for the same.
 * @throws LabError as `compilePlan`; `plan.invalid` for fewer than two or more than four plans
 */
export function compilePlans(asked: readonly Plan[], lookups: PlanLookups): PlansInput {
  const { fewest, most } = comparedPlans;
  const head = asked[0];
  if (!head || asked.length < fewest || asked.length > most) {
    throw new LabError('plan.invalid', { field: 'plans', reason: `${asked.length} ∉ [${fewest}, ${most}]` });
  }
  const { seed, paths } = head;
  const aligned = asked.every((plan) => plan.seed === seed && plan.paths === paths);
  const notices: Notice[] = aligned ? [] : [{ code: 'compare.seedOfFirst', values: { seed, paths } }];
  const plans = asked.map((plan) => ({ ...plan, seed, paths }));
  const common = commonMarket(plans, lookups);
  if (common) return { plans: common.plans, oneMarket: true, notices: [...notices, ...common.notices] };
  return {
    plans: plans.map((plan) => compilePlan(plan, lookups)),
    oneMarket: false,
    notices: [...notices, { code: 'compare.ownMarkets', values: {} }],
  };
}

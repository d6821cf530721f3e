import type { Plan } from '../../../../shared/plan.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { PlanLookups } from './lookups.ts';
import { resolveHolding } from './resolveHolding.ts';

/** What the holdings of a plan are called, in both languages. @throws LabError as `compilePlan` */
export function holdingNames(plan: Plan, lookups: PlanLookups): Localised[] {
  return plan.holdings.map((holding) => resolveHolding(holding, plan, lookups, []).name);
}

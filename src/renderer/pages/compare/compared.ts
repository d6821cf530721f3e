import type { Plan } from '../../../shared/plan.ts';
import type { PlanComparison } from '../../../shared/planComparison.ts';

/** A comparison with the plans that it answers. */
export interface Compared {
  readonly comparison: PlanComparison;
  readonly plans: readonly Plan[];
  readonly dimmed: boolean;
}

import type { Plan } from '../../../../shared/plan.ts';
import type { GridFactors, SensitivitySteps } from '../../../../shared/sensitivity.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import { factorLaw } from './factorLaw.ts';
import type { SensitivityInput } from './sensitivityInput.ts';

/** Turns a plan into what its sensitivity needs. @throws LabError as `compilePlan` */
export function compileSensitivity(
  plan: Plan,
  lookups: PlanLookups,
  steps: SensitivitySteps,
  grid: GridFactors,
): SensitivityInput {
  const compiled = compilePlan(plan, lookups);
  return { plan: compiled, law: factorLaw(compiled.returns, compiled.seed), steps, grid };
}

import { depositInsuranceOn } from '../../../../shared/depositInsurance.ts';
import { ladderOf } from '../../../../shared/liquidity.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { holdingNames } from '../compile/holdingNames.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { LiquidityInput } from './liquidityInput.ts';

/**
 * Turns a plan into what its liquidity ladder needs.
 * @param month a boundary asked about beside those of the ladder
 * @throws LabError as `compilePlan`
 */
export function compileLiquidity(plan: Plan, lookups: PlanLookups, month?: number): LiquidityInput {
  const asked = month === undefined || month > plan.months ? [] : [month];
  return {
    plan: compilePlan(plan, lookups),
    days: [...new Set([...ladderOf(plan.months), ...asked])].toSorted((a, b) => a - b),
    names: holdingNames(plan, lookups),
    insurance: depositInsuranceOn(plan.startDate),
  };
}

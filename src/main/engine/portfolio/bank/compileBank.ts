import type { Plan } from '../../../../shared/plan.ts';
import { holdingNames } from '../compile/holdingNames.ts';
import { loansOf } from '../compile/loansOf.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { BankInput } from './bankInput.ts';

/** Turns a plan into what the bank's view of it needs. @throws LabError as `compilePlan` */
export function compileBank(plan: Plan, lookups: PlanLookups): BankInput {
  return {
    plan: compilePlan(plan, lookups),
    names: holdingNames(plan, lookups),
    loans: loansOf(plan, lookups),
    economics: plan.holdings.map((holding) =>
      'product' in holding ? (lookups.product(holding.product)?.bank ?? null) : null,
    ),
  };
}

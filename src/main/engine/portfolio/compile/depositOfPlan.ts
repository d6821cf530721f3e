import type { PlanDeposit } from '../../../../shared/plan.ts';
import type { DepositSpec } from '../instruments/specs.ts';

/** A deposit written into a plan, as the engine holds it. */
export function depositOfPlan(deposit: PlanDeposit): DepositSpec {
  if (deposit.kind !== 'time') return deposit;
  const { rate, ...terms } = deposit;
  return { ...terms, rates: [rate] };
}

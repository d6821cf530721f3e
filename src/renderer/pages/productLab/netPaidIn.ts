import type { Plan } from '../../../shared/plan.ts';

/**
 * What was paid in less what was to be taken out, at each point of the fan (month 0 … months), yuan. Contributions fall on
 * the start of a month, withdrawals on its end; point 0 lies just after the first contribution.
 */
export function netPaidIn(
  plan: Pick<Plan, 'months' | 'initial' | 'monthly' | 'withdraw' | 'withdrawFrom'>,
): readonly number[] {
  return Array.from(
    { length: plan.months + 1 },
    (_, month) =>
      plan.initial +
      plan.monthly * Math.max(1, month) -
      plan.withdraw * Math.max(0, month - plan.withdrawFrom),
  );
}

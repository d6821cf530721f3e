import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { CashFlows } from '../input.ts';

/** The cash flows of a plan; what the plan is too short for does not happen, and is said. */
export function flowsOf(
  plan: Pick<Plan, 'initial' | 'monthly' | 'months' | 'withdraw' | 'withdrawFrom' | 'stepUp' | 'lumpSums'>,
  notices: Notice[] = [],
): CashFlows {
  const { initial, monthly, months, withdraw, withdrawFrom, stepUp, lumpSums } = plan;
  for (const { month, amount } of lumpSums ?? []) {
    if (month < months) continue;
    notices.push({ code: 'flow.lumpOutside', values: { month: month + 1, amount } });
  }
  if (withdraw > 0 && withdrawFrom >= months) {
    notices.push({ code: 'flow.withdrawOutside', values: { month: withdrawFrom + 1, months } });
  }
  return {
    initial,
    monthly,
    withdraw,
    withdrawFrom,
    ...(stepUp ? { stepUp } : {}),
    ...(lumpSums && lumpSums.length > 0 ? { lumpSums } : {}),
  };
}

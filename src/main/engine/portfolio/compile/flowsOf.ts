import type { Plan } from '../../../../shared/plan.ts';
import type { CashFlows } from '../input.ts';

/** The cash flows of a plan. */
export function flowsOf({
  initial,
  monthly,
  withdraw,
  withdrawFrom,
  stepUp,
  lumpSums,
}: Pick<Plan, 'initial' | 'monthly' | 'withdraw' | 'withdrawFrom' | 'stepUp' | 'lumpSums'>): CashFlows {
  return {
    initial,
    monthly,
    withdraw,
    withdrawFrom,
    ...(stepUp ? { stepUp } : {}),
    ...(lumpSums && lumpSums.length > 0 ? { lumpSums } : {}),
  };
}

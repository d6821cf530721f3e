import { yuanToFen } from '../../../shared/units.ts';
import type { CashFlows } from './input.ts';

/** What a plan pays in and wants to take out, month by month, in whole fen; spending goals are not in it. */
export interface CashSchedule {
  /** Paid in at the start of month m; [months]. */
  readonly paidIn: Float64Array;
  /** Wanted at boundary k; [months + 1], nothing at 0. */
  readonly wanted: Float64Array;
}

/**
 * Lays the cash flows out by month. The contribution of a step is that of the step before, grown by the rate and the
 * amount, and rounded to the fen as it would be in a standing order. Lump sums beyond the plan's months do not happen.
 */
export function cashSchedule(flows: CashFlows, months: number): CashSchedule {
  const paidIn = new Float64Array(months);
  const wanted = new Float64Array(months + 1);
  const { stepUp } = flows;
  let contribution = yuanToFen(flows.monthly);
  for (let month = 0; month < months; month += 1) {
    if (stepUp && month > 0 && month % stepUp.everyMonths === 0) {
      contribution = yuanToFen((contribution / 100) * (1 + stepUp.rate)) + yuanToFen(stepUp.amount);
    }
    paidIn[month] = contribution;
    if (month >= flows.withdrawFrom) wanted[month + 1] = yuanToFen(flows.withdraw);
  }
  paidIn[0] = paidIn[0]! + yuanToFen(flows.initial);
  for (const { month, amount } of flows.lumpSums ?? []) {
    if (month >= months) continue;
    if (amount > 0) paidIn[month] = paidIn[month]! + yuanToFen(amount);
    else wanted[month + 1] = wanted[month + 1]! + yuanToFen(-amount);
  }
  return { paidIn, wanted };
}

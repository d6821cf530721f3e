import { pow } from '../../math/pow.ts';
import { scheduleYield } from '../scheduleYield.ts';

const monthsInYear = 12;

/** An insurance policy month by month, for one fen of premium, by months since the purchase; [months + 1] each. */
export interface PolicyWorth {
  /** Present value at the schedule's own yield of what is still to come, after what is paid that day has gone. */
  readonly worth: Float64Array;
  /** Paid on that day. */
  readonly payment: Float64Array;
}

export function policyWorth(schedule: readonly number[], months: number): PolicyWorth {
  const monthly = pow(scheduleYield(schedule), 1 / monthsInYear);
  const payment = new Float64Array(months + 1);
  const worth = new Float64Array(months + 1).fill(1);
  for (let month = 1; month <= months; month += 1) {
    const year = month / monthsInYear;
    const paid = Number.isInteger(year) ? (schedule[year - 1] ?? 0) : 0;
    const left = year >= schedule.length ? 0 : worth[month - 1]! * monthly - paid;
    payment[month] = paid;
    worth[month] = Math.max(0, left);
  }
  return { worth, payment };
}

import { firstDay } from './calendar';

/** Rules of access, numbered as the host numbers them; see the twin's folder `lockUps`. */
export const free: i32 = 0;
export const closed: i32 = 1;
export const periodicOpen: i32 = 2;
export const minimumHolding: i32 = 3;

/** Whole periods in some days, rounded down; days before the start count as none. */
@inline
function periods(days: i32, period: i32): i32 {
  return days < 0 ? -1 : days / period;
}

/** Whether a lot may leave on a day. @param last the plan day before, or that of the order for it */
export function isFree(rule: i32, bought: i32, last: i32, today: i32, days: i32): bool {
  // Ahead of its day, an order may look back to before the purchase.
  const before = max(bought, last);
  if (rule === closed) return periods(today - bought, days) > periods(before - bought, days);
  if (rule === periodicOpen) return periods(today - firstDay(0), days) > periods(before - firstDay(0), days);
  return rule === free || today - bought >= days;
}

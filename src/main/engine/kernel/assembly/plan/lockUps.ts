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

/** Whether a lot bought in month `lot` may leave at a boundary. */
export function isFree(rule: i32, lot: i32, at: i32, days: i32): bool {
  const today = firstDay(at);
  const before = firstDay(max(0, at - 1));
  const bought = firstDay(lot);
  if (rule === closed) return periods(today - bought, days) > periods(before - bought, days);
  if (rule === periodicOpen) return periods(today - firstDay(0), days) > periods(before - firstDay(0), days);
  return rule === free || today - bought >= days;
}

import type { PathSimulation } from '../pathSimulation.ts';

/** What stands for "not within the plan". */
export const never = Infinity;
/** A hair below the peak is the rounding of float64. */
const rounding = 1e-12;

/**
 * Months after a boundary until the time-weighted value is back at its highest up to that boundary; 0 where it is not below
 * it, `never` where the plan ends before.
 */
export function recoveryMonth(
  path: Pick<PathSimulation, 'months' | 'values' | 'contributions' | 'withdrawals'>,
  at: number,
): number {
  let index = 1;
  let peak = 1;
  for (let month = 0; month < path.months; month += 1) {
    if (month >= at && index >= peak * (1 - rounding)) return month - at;
    const start = month === 0 ? path.values[0]! : path.values[month]! + path.contributions[month]!;
    const end = path.values[month + 1]! + path.withdrawals[month + 1]!;
    if (start > 0) index *= end / start;
    if (month < at) peak = Math.max(peak, index);
  }
  return index >= peak * (1 - rounding) ? path.months - at : never;
}

import type { DatedDrawdown } from '../../../../shared/history.ts';
import { maxDrawdown } from '../measures/maxDrawdown.ts';
import { lastDayOf, type CalendarMonth } from './calendarMonth.ts';

/**
 * The deepest fall of monthly returns, with its dates.
 * @param before the month at whose end the first return begins
 */
export function datedDrawdown(returns: ArrayLike<number>, before: CalendarMonth): DatedDrawdown {
  const { depth, peak, trough, recovery } = maxDrawdown(returns);
  return {
    depth,
    peakDate: lastDayOf(before + peak),
    troughDate: lastDayOf(before + trough),
    recoveryDate: recovery === null ? null : lastDayOf(before + recovery),
  };
}

import { log } from '../../engine/math/log.ts';
import type { MonthlyReturns } from '../../engine/portfolio/compile/lookups.ts';
import type { SeriesPoints } from '../../../shared/series.ts';

/**
 * A series by months: the log return from the last value of one month to the last value of the next. A month without
 * a value has no return, nor has the month after it.
 */
export function monthlyReturns(name: string, { dates, values }: SeriesPoints): MonthlyReturns {
  const lastOf = new Map(dates.map((date, i) => [date.slice(0, 7), values[i]!]));
  const months = [...lastOf.keys()].filter((month) => lastOf.has(monthBefore(month)));
  return {
    name,
    months,
    logReturns: months.map((month) => log(lastOf.get(month)! / lastOf.get(monthBefore(month))!)),
  };
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${month.slice(0, 5)}${String(number - 1).padStart(2, '0')}`;
}

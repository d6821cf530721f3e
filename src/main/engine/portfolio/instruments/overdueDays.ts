import { addMonths, fromDayNumber, toDayNumber } from '../../../../shared/date.ts';
import type { PlanCalendar } from '../planCalendar.ts';

/** Days between the maturity of a deposit opened in month m and the plan's day on which it is renewed, by m. */
export function overdueDays(termMonths: number, { months, firstDays }: PlanCalendar): Int32Array {
  return Int32Array.from({ length: Math.max(0, months + 1 - termMonths) }, (_days, m) => {
    const maturity = toDayNumber(addMonths(fromDayNumber(firstDays[m]!), termMonths));
    return firstDays[m + termMonths]! - maturity;
  });
}

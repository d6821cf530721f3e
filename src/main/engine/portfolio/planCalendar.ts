import { addMonths, fromDayNumber, requireDate, toDayNumber, type DateParts } from '../../../shared/date.ts';
import type { PlainDate } from '../../../shared/units.ts';

/**
 * The real days of a plan. Plan month m runs from its first day up to, but not including, the first day of month
 * m + 1; a plan that starts on the 31st has the last day of a shorter month instead.
 */
export interface PlanCalendar {
  readonly months: number;
  readonly start: DateParts;
  /** First day of month m as a day number, m = 0 … months (the last one is the plan's end). */
  readonly firstDays: Int32Array;
  /** 1 where interest is settled in month m. */
  readonly settles: Uint8Array;
  /** Days of month m up to and with the settlement; all its days where there is none. */
  readonly daysBefore: Int32Array;
  /** Days of month m after the settlement. */
  readonly daysAfter: Int32Array;
}

/** Interest is settled at the close of the 20th of the last month of each quarter. */
const settlementDay = 20;

export function planCalendar(startDate: PlainDate, months: number): PlanCalendar {
  const start = requireDate(startDate);
  const firstDays = Int32Array.from({ length: months + 1 }, (_day, m) => toDayNumber(addMonths(start, m)));
  const settles = new Uint8Array(months);
  const daysBefore = new Int32Array(months);
  const daysAfter = new Int32Array(months);
  for (let m = 0; m < months; m += 1) {
    const first = firstDays[m]!;
    const next = firstDays[m + 1]!;
    const settlement = settlementFrom(first);
    const settled = settlement < next;
    settles[m] = settled ? 1 : 0;
    daysBefore[m] = (settled ? settlement + 1 : next) - first;
    daysAfter[m] = next - first - daysBefore[m]!;
  }
  return { months, start, firstDays, settles, daysBefore, daysAfter };
}

/** First settlement day on or after a day. */
function settlementFrom(dayNumber: number): number {
  const { year, month, day } = fromDayNumber(dayNumber);
  const inQuarter = (month - 1) % 3;
  const toQuarterEnd = inQuarter === 2 && day > settlementDay ? 3 : 2 - inQuarter;
  return toDayNumber(addMonths({ year, month, day: settlementDay }, toQuarterEnd));
}

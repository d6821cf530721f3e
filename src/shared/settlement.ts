/**
 * T+n 交收. Business days are Mondays to Fridays: the holidays that the State Council announces each year are not known
 * beforehand, and around them money comes later than is said here. An order of a day that is no business day counts as of
 * the next one.
 */

/** The most that terms may ask for, business days. */
export const settlementLimits = { confirmDays: 10, payDays: 60 } as const;

// 1970-01-01 was a Thursday: 0 is Monday.
const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;
const isBusinessDay = (dayNumber: number): boolean => weekdayOf(dayNumber) < 5;

/** The day itself where it is a business day, else the next one. */
export function businessDayFrom(dayNumber: number): number {
  return isBusinessDay(dayNumber) ? dayNumber : dayNumber + 7 - weekdayOf(dayNumber);
}

/** The day T + n of an order placed on a day; the day itself at T + 0. */
export function settledOn(ordered: number, days: number): number {
  if (days === 0) return ordered;
  const from = businessDayFrom(ordered);
  const weekday = weekdayOf(from);
  return from + days + 2 * Math.floor((weekday + days) / 5);
}

/** The last day on which an order settles by a day; the day itself at T + 0. */
export function orderedBy(due: number, days: number): number {
  if (days === 0) return due;
  let ordered = due - days;
  while (!isBusinessDay(ordered) || settledOn(ordered, days) > due) ordered -= 1;
  return ordered;
}

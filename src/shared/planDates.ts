import { addMonths, formatPlainDate, requireDate } from './date.ts';
import type { PlainDate } from './units.ts';

/** The day of boundary `at`: on which month `at` of a plan begins and month `at - 1` has ended. */
export function dateOfBoundary(startDate: PlainDate, at: number): PlainDate {
  return formatPlainDate(addMonths(requireDate(startDate), at));
}

/** The last boundary of a plan on or before a day; below 0 for a day before its start. */
export function boundaryOn(startDate: PlainDate, date: PlainDate): number {
  const start = requireDate(startDate);
  const day = requireDate(date);
  const at = (day.year - start.year) * 12 + day.month - start.month;
  return dateOfBoundary(startDate, at) <= date ? at : at - 1;
}

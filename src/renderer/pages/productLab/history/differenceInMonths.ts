import { requireDate } from '../../../../shared/date.ts';

/** Months of the calendar from one day's month to another's. */
export function differenceInMonths(from: string, to: string): number {
  const [start, end] = [requireDate(from), requireDate(to)];
  return (end.year - start.year) * 12 + end.month - start.month;
}

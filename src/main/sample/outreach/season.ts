import { addDays, formatPlainDate, requireDate } from '../../../shared/date.ts';

/** Demand by calendar month, January first: the new-year drive, the quiet Spring Festival, the half-year end. Mean 1. */
const byMonth = [1.22, 0.84, 1.08, 1, 0.96, 1.1, 0.92, 0.9, 1, 0.93, 1, 1.05] as const;

/** The factor of a week by its first day. */
export function seasonOf(date: string): number {
  return byMonth[Number(date.slice(5, 7)) - 1]!;
}

/** The factors of consecutive weeks from a first day on. */
export function seasonWeeks(firstDate: string, weeks: number): number[] {
  const first = requireDate(firstDate);
  return Array.from({ length: weeks }, (_, week) => seasonOf(formatPlainDate(addDays(first, 7 * week))));
}

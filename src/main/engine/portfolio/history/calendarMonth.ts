import { daysInMonth, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import type { PlainDate } from '../../../../shared/units.ts';

/** A month of the calendar, counted from January of the year 0. */
export type CalendarMonth = number;

export function monthOf(date: PlainDate): CalendarMonth {
  const { year, month } = requireDate(date);
  return year * 12 + month - 1;
}

function partsOf(calendarMonth: CalendarMonth): { year: number; month: number } {
  return { year: Math.floor(calendarMonth / 12), month: (calendarMonth % 12) + 1 };
}

/** `YYYY-MM`. */
export function monthName(calendarMonth: CalendarMonth): string {
  return firstDayOf(calendarMonth).slice(0, 7);
}

export function firstDayOf(calendarMonth: CalendarMonth): PlainDate {
  return formatPlainDate({ ...partsOf(calendarMonth), day: 1 });
}

export function lastDayOf(calendarMonth: CalendarMonth): PlainDate {
  const { year, month } = partsOf(calendarMonth);
  return formatPlainDate({ year, month, day: daysInMonth(year, month) });
}

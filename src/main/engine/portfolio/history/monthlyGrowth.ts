import { daysBetween } from '../../../../shared/date.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { SeriesPoints } from '../../../../shared/series.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { log } from '../../math/log.ts';
import type { MonthlyReturns } from '../compile/lookups.ts';
import { lastDayOf, monthName, monthOf, type CalendarMonth } from './calendarMonth.ts';

/** Months without any value that are filled; longer gaps end the usable history. */
const longestFill = 3;
/** Days at the end of a month that may lack a value even in daily series: a weekend and a day off. */
const quietDays = 3;

/**
 * Growth of a series by whole months of the calendar, without holes: from the last value of one month to the last of
 * the next. A gap of up to three months is filled by even growth, and said; what lies before
 * a longer one is not used, and said; so is a last month that has only begun.
 * @throws LabError `history.dates`, `history.value`, or `returns.emptyHistory` where no two month ends are left
 */
export function monthlyGrowth(name: string, points: SeriesPoints): MonthlyReturns {
  checkPoints(name, points);
  const notices: Notice[] = [];
  const ends = withoutOpenMonth(name, monthEnds(points), points.dates, notices);
  let logReturns: number[] = [];
  for (let i = 1; i < ends.length; i += 1) {
    const gap = ends[i]!.month - ends[i - 1]!.month - 1;
    if (gap > 0) notices.push(gapNotice(name, ends[i - 1]!.month + 1, gap));
    if (gap > longestFill) logReturns = [];
    else {
      const growth = log(ends[i]!.value / ends[i - 1]!.value) / (gap + 1);
      for (let k = 0; k <= gap; k += 1) logReturns.push(growth);
    }
  }
  if (logReturns.length === 0)
    throw new LabError('returns.emptyHistory', { months: 0, needed: 1 }, { where: { field: name } });
  const first = ends.at(-1)!.month - logReturns.length + 1;
  return { name, months: logReturns.map((_value, i) => monthName(first + i)), logReturns, notices };
}

interface MonthEnd {
  readonly month: CalendarMonth;
  readonly value: number;
  readonly date: string;
}

function checkPoints(series: string, { dates, values }: SeriesPoints): void {
  dates.forEach((date, i) => {
    const before = dates[i - 1];
    if (before !== undefined && date <= before) throw new LabError('history.dates', { series, date });
    const value = values[i]!;
    if (!(value > 0 && Number.isFinite(value)))
      throw new LabError('history.value', { series, date, value: String(value) });
  });
}

function monthEnds({ dates, values }: SeriesPoints): MonthEnd[] {
  const points = dates.map((date, i) => ({ month: monthOf(date), value: values[i]!, date }));
  return points.filter(({ month }, i) => points[i + 1]?.month !== month);
}

/** Leaves out a last month in which another value is still to come, judged by the usual distance of values. */
function withoutOpenMonth(
  series: string,
  ends: readonly MonthEnd[],
  dates: readonly string[],
  notices: Notice[],
): readonly MonthEnd[] {
  const last = ends.at(-1);
  if (!last) return ends;
  const remaining = daysBetween(last.date, lastDayOf(last.month));
  if (remaining <= quietDays || remaining < usualDistance(dates)) return ends;
  notices.push({ code: 'history.openMonth', values: { series, date: last.date } });
  return ends.slice(0, -1);
}

/** Median of the days between neighbours (the lower one of two middles), over the last hundred. */
function usualDistance(dates: readonly string[]): number {
  const recent = dates.slice(-101);
  const distances = recent.slice(1).map((date, i) => daysBetween(recent[i]!, date));
  return distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
}

function gapNotice(series: string, first: CalendarMonth, months: number): Notice {
  const values = { series, from: monthName(first), to: monthName(first + months - 1), months };
  return { code: months > longestFill ? 'history.gapCut' : 'history.gapFilled', values };
}

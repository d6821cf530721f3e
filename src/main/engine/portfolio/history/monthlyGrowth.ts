import { LabError } from '../../../../shared/errors/index.ts';
import type { SeriesPoints } from '../../../../shared/series.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { log } from '../../math/log.ts';
import type { MonthlyReturns } from '../compile/lookups.ts';
import { monthName, monthOf, type CalendarMonth } from './calendarMonth.ts';

/** Months without any value that are filled; longer gaps end the usable history. */
const longestFill = 3;
/** A last month that ends this much earlier than the month before it is not complete (long holidays last 8 days). */
const incompleteDays = 10;

/**
 * Growth of a series by whole months of the calendar, without holes: from the last value of one month to the last of
 * the next. A gap of up to three months is filled by even growth, and said; what lies before
 * a longer one is not used, and said; so is a last month that has only begun.
 * @throws LabError `history.dates`, `history.value`, or `returns.emptyHistory` where no two month ends are left
 */
export function monthlyGrowth(name: string, points: SeriesPoints): MonthlyReturns {
  checkPoints(name, points);
  const notices: Notice[] = [];
  const ends = withoutOpenMonth(name, monthEnds(points), notices);
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

/** Leaves out a last month that stops much earlier in the month than the one before it. */
function withoutOpenMonth(series: string, ends: readonly MonthEnd[], notices: Notice[]): readonly MonthEnd[] {
  const last = ends.at(-1);
  const before = ends.at(-2);
  if (!last || !before || dayOf(last) > dayOf(before) - incompleteDays) return ends;
  notices.push({ code: 'history.openMonth', values: { series, date: last.date } });
  return ends.slice(0, -1);
}

function dayOf({ date }: MonthEnd): number {
  return Number(date.slice(8));
}

function gapNotice(series: string, first: CalendarMonth, months: number): Notice {
  const values = { series, from: monthName(first), to: monthName(first + months - 1), months };
  return { code: months > longestFill ? 'history.gapCut' : 'history.gapFilled', values };
}

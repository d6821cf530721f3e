import { LabError } from '../../../../shared/errors/index.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { MonthlyReturns } from '../compile/lookups.ts';
import { monthOf, type CalendarMonth } from './calendarMonth.ts';

/** Several series over the months that all of them have. */
export interface AlignedHistory {
  readonly names: readonly string[];
  readonly firstMonth: CalendarMonth;
  /** [month][series] */
  readonly logReturns: readonly (readonly number[])[];
  readonly notices: readonly Notice[];
}

/**
 * Cuts series without holes to the period they share, and says what was cut.
 * @throws LabError `history.noSeries`, or `history.noOverlap` where they share no month
 */
export function alignMonthly(series: readonly MonthlyReturns[]): AlignedHistory {
  if (series.length === 0) throw new LabError('history.noSeries');
  const from = series
    .map(({ months }) => months[0]!)
    .toSorted()
    .at(-1)!;
  const to = series.map(({ months }) => months.at(-1)!).toSorted()[0]!;
  if (to < from) throw new LabError('history.noOverlap', { from, to });
  const kept = series.map(({ months, logReturns }) =>
    logReturns.slice(months.indexOf(from), months.indexOf(to) + 1),
  );
  const cuts = series.map(({ name, logReturns }, i): Notice => {
    const cut = logReturns.length - kept[i]!.length;
    return { code: 'series.cut', values: { series: name, cut, kept: kept[i]!.length, from, to } };
  });
  return {
    names: series.map(({ name }) => name),
    firstMonth: monthOf(`${from}-01`),
    logReturns: kept[0]!.map((_value, month) => kept.map((column) => column[month]!)),
    notices: series.flatMap(({ notices }, i) => [
      ...(notices ?? []),
      ...cuts.slice(i, i + 1).filter(({ values }) => values['cut'] !== 0),
    ]),
  };
}

import { LabError } from '../../../../shared/errors/index.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { MonthlyReturns } from './lookups.ts';

/** Fewer common months than this give no usable volatility or correlation. */
export const fewestMonths = 24;

/**
 * The months that all series have, [month][series] log returns. What a series loses by that is said in a notice.
 * @throws LabError `returns.emptyHistory` where a series itself is too short, `history.noOverlap` where all are long
 *   enough but share too few months
 */
export function commonHistory(series: readonly MonthlyReturns[], notices: Notice[]): number[][] {
  for (const { name, months } of series) {
    if (months.length < fewestMonths) {
      throw new LabError(
        'returns.emptyHistory',
        { months: months.length, needed: fewestMonths },
        { where: { field: name } },
      );
    }
  }
  const byMonth = series.map(
    ({ months, logReturns }) => new Map(months.map((month, i) => [month, logReturns[i]!])),
  );
  const common = series[0]!.months.filter((month) => byMonth.every((returns) => returns.has(month)));
  if (common.length < fewestMonths) {
    throw new LabError('history.noOverlap', {
      from: series
        .map(({ months }) => months[0]!)
        .toSorted()
        .at(-1)!,
      to: series.map(({ months }) => months.at(-1)!).toSorted()[0]!,
    });
  }
  for (const { name, months, notices: ownNotices } of series) {
    notices.push(...(ownNotices ?? []));
    const cut = months.length - common.length;
    if (cut > 0) {
      const values = { series: name, cut, kept: common.length, from: common[0]!, to: common.at(-1)! };
      notices.push({ code: 'series.cut', values });
    }
  }
  return common.map((month) => byMonth.map((returns) => returns.get(month)!));
}

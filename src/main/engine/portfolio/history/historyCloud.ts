import type { HistoryCloud } from '../../../../shared/history.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';

/** Boundaries told beside the start: enough for a smooth line, few enough for every window of a long history. */
const steps = 60;

/** Boundaries of a plan that its cloud tells. */
export function cloudMonths(months: number): readonly number[] {
  const count = Math.min(months, steps);
  return Array.from({ length: count + 1 }, (_month, i) => Math.round((i * months) / count));
}

/** @param values [window][boundary of `months`], yuan */
export function historyCloud(
  months: readonly number[],
  values: readonly (readonly number[])[],
): HistoryCloud {
  const columns = months.map((_month, i) => sorted(values.map((line) => line[i]!)));
  const at = (p: number): number[] => columns.map((column) => quantileSorted(column, p));
  return { months, values, p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

import type { Range } from '../../../../shared/range.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';
import { meanEstimate } from './estimates.ts';

export function rangeOf(values: Float64Array): Range {
  const ascending = sorted(values);
  const at = (p: number): number => quantileSorted(ascending, p);
  return { mean: meanEstimate(values), p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

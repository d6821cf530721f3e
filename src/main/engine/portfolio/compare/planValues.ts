import type { PlanMeasure } from '../../../../shared/planComparison.ts';
import type { Buffers } from '../../parallel.ts';
import { cashSchedule } from '../cashSchedule.ts';
import type { SimulationInput } from '../input.ts';
import { pathMeasures, type PathMeasure } from '../pathMeasures.ts';
import { sum } from '../sum.ts';

/** One measure of a finished plan by path; money in yuan. Reads what the portfolio model wrote. */
export function planValues(
  measure: PlanMeasure,
  plan: SimulationInput,
  buffers: Buffers,
  paths: number,
): Float64Array {
  const end = valuesAt(plan, buffers, plan.months, paths);
  const row = (name: PathMeasure): Float64Array => {
    const from = pathMeasures.indexOf(name) * plan.paths;
    return (buffers['measures'] as Float64Array).subarray(from, from + paths);
  };
  if (measure === 'end') return end;
  if (measure === 'return') return row('moneyWeighted');
  if (measure === 'fall') return row('maxDrawdown');
  const paidIn = sum(cashSchedule(plan.flows, plan.months).paidIn) / 100;
  const withdrawn = row('withdrawn');
  return end.map((value, path) => value + withdrawn[path]! - paidIn);
}

/** Values by path at the end of a month. */
export function valuesAt(
  plan: SimulationInput,
  buffers: Buffers,
  month: number,
  paths: number,
): Float64Array {
  const from = month * plan.paths;
  return (buffers['values'] as Float64Array).subarray(from, from + paths);
}

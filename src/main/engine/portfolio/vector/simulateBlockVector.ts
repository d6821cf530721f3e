import type { Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { bundleRows } from '../bundles/bundleRows.ts';
import { nominal, real } from '../moneys.ts';
import { pathMeasures } from '../pathMeasures.ts';
import { pathsInBlock } from '../pathsInBlock.ts';
import { valueRows, type ValueRows } from '../valueRows.ts';
import { vectorPlan } from './vectorPlan.ts';

/** As `simulateBlockTwin`, digit for digit, by the kernel. */
export function simulateBlockVector(input: SimulationInput, buffers: Buffers, block: number): void {
  const goals = input.goals?.length ?? 0;
  const first = block * pathsInBlock;
  const count = Math.min(pathsInBlock, input.paths - first);
  const { memory, ...from } = vectorPlan(input).run(first, count);
  const copy = (row: number, rows: number, out: Float64Array, stride = input.paths, to = first): void => {
    for (let i = 0; i < rows; i += 1) {
      const at = row + i * from.stride;
      out.set(memory.subarray(at, at + count), i * stride + to);
    }
  };
  const copyValues = (row: number, to: ValueRows): void =>
    copy(row, input.months + 1, to.rows, to.stride, first - to.first);
  copyValues(from.values, valueRows(input, buffers, first, nominal));
  copy(from.measures, pathMeasures.length, buffers['measures'] as Float64Array);
  copy(from.goals, goals, buffers['goals'] as Float64Array);
  const needs = buffers['needs'] as Float64Array;
  if (needs.length > 0) copy(from.needs, goals, needs);
  const bundles = (input.bundles?.length ?? 0) * bundleRows.length;
  copy(from.bundles, bundles, buffers['bundles'] as Float64Array);
  if (!input.inflation) return;
  copyValues(from.real, valueRows(input, buffers, first, real));
  copy(from.prices, 1, buffers['prices'] as Float64Array);
}

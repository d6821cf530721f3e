import type { Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { kernelMeasures } from '../pathMeasures.ts';
import { pathsInBlock } from '../pathsInBlock.ts';
import { vectorPlan } from './vectorPlan.ts';

/** As `simulateBlockTwin`, digit for digit, by the kernel. */
export function simulateBlockVector(input: SimulationInput, buffers: Buffers, block: number): void {
  const plan = vectorPlan(input);
  const goals = input.goals?.length ?? 0;
  const end = Math.min(input.paths, (block + 1) * pathsInBlock);
  for (let first = block * pathsInBlock; first < end; first += plan.paths) {
    const { memory, ...from } = plan.run(first);
    const count = Math.min(plan.paths, end - first);
    const copy = (row: number, rows: number, out: Float64Array): void => {
      for (let i = 0; i < rows; i += 1) {
        const at = row + i * plan.paths;
        out.set(memory.subarray(at, at + count), i * input.paths + first);
      }
    };
    copy(from.values, input.months + 1, buffers['values'] as Float64Array);
    copy(from.measures, kernelMeasures, buffers['measures'] as Float64Array);
    copy(from.goals, goals, buffers['goals'] as Float64Array);
  }
}

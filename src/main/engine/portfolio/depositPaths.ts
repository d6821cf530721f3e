import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { comparisonPlan } from './comparisonDeposit.ts';
import { pathMeasures } from './pathMeasures.ts';
import { pathsInBlock } from './pathsInBlock.ts';
import { vectorPlan } from './vector/vectorPlan.ts';

const withdrawnRow = pathMeasures.indexOf('withdrawn');
const timeWeightedRow = pathMeasures.indexOf('timeWeighted');

/** What is kept of the comparison deposit by path: [row][path]. */
export const depositRows = { total: 0, timeWeighted: 1, length: 2 } as const;

/** Where rates move, the comparison deposit is renewed at those of each path: into `deposit` [row][path], in yuan. */
export function depositBlock(input: SimulationInput, buffers: Buffers, block: number, paths: number): void {
  if (!input.shortRate) return;
  const deposit = buffers['deposit']!;
  const plan = vectorPlan({ ...comparisonPlan(input), returns: null, seed: input.seed });
  const first = block * pathsInBlock;
  const count = Math.min(pathsInBlock, paths - first);
  const { memory, stride, values, measures } = plan.run(first, count);
  for (let i = 0; i < count; i += 1) {
    const worth = memory[values + input.months * stride + i]!;
    const withdrawn = memory[measures + withdrawnRow * stride + i]!;
    deposit[depositRows.total * input.paths + first + i] = worth + withdrawn;
    deposit[depositRows.timeWeighted * input.paths + first + i] =
      memory[measures + timeWeightedRow * stride + i]!;
  }
}

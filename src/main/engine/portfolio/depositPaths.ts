import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { comparisonPlan, outcomeOf } from './comparisonDeposit.ts';
import { PathSimulation } from './pathSimulation.ts';
import { pathsInBlock } from './pathsInBlock.ts';

/** What is kept of the comparison deposit by path: [row][path]. */
export const depositRows = { total: 0, timeWeighted: 1, length: 2 } as const;

/** Where rates move, the comparison deposit is renewed at those of each path: into `deposit` [row][path], in yuan. */
export function depositBlock(input: SimulationInput, buffers: Buffers, block: number, paths: number): void {
  if (!input.shortRate) return;
  const deposit = buffers['deposit']!;
  const path = new PathSimulation(comparisonPlan(input), null);
  const end = Math.min(paths, (block + 1) * pathsInBlock);
  for (let number = block * pathsInBlock; number < end; number += 1) {
    path.run(number);
    const { total, timeWeighted } = outcomeOf(path);
    deposit[depositRows.total * input.paths + number] = total;
    deposit[depositRows.timeWeighted * input.paths + number] = timeWeighted;
  }
}

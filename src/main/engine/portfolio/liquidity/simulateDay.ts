import type { Buffers } from '../../parallel.ts';
import { pathsInShortBlock } from '../pathsInBlock.ts';
import { layOut } from '../vector/vectorPlan.ts';
import type { LiquidityInput } from './liquidityInput.ts';
import { partsOf } from './liquidityResult.ts';
import { amounts } from './takeAll.ts';

/** Blocks of a run: the days of the first paths, then those of the next ones. */
export const blocksOf = ({ plan, days }: LiquidityInput): number =>
  Math.ceil(plan.paths / pathsInShortBlock) * days.length;

/** Paths whose days are all played after so many blocks. */
export function pathsIn({ plan, days }: LiquidityInput, blocks: number): number {
  return Math.min(plan.paths, Math.floor(blocks / days.length) * pathsInShortBlock);
}

/** Fills `parts` [day][holding][amount][path] for one block, in yuan. */
export function simulateDay(input: LiquidityInput, buffers: Buffers, block: number): void {
  const { sampling: _sampling, ...plan } = input.plan;
  const out = buffers['parts'] as Float64Array;
  const day = block % input.days.length;
  const months = input.days[day]!;
  const first = Math.floor(block / input.days.length) * pathsInShortBlock;
  const count = Math.min(pathsInShortBlock, plan.paths - first);
  const from = layOut({ ...plan, months }, { takesAll: true }).run(first, count);
  const rows = partsOf(input) * amounts.length;
  for (let row = 0; row < rows; row += 1) {
    const at = from.parts + row * from.stride;
    out.set(from.memory.subarray(at, at + count), (day * rows + row) * plan.paths + first);
  }
}

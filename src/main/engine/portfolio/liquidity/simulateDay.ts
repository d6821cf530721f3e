import type { Buffers } from '../../parallel.ts';
import { layOut } from '../vector/vectorPlan.ts';
import type { LiquidityInput } from './liquidityInput.ts';
import { partsOf } from './liquidityResult.ts';
import { amounts } from './takeAll.ts';

const pathsInBlock = 128;

/** Blocks of a run: the days of the first paths, then those of the next ones. */
export const blocksOf = ({ plan, days }: LiquidityInput): number =>
  Math.ceil(plan.paths / pathsInBlock) * days.length;

/** Paths whose days are all played after so many blocks. */
export function pathsIn({ plan, days }: LiquidityInput, blocks: number): number {
  return Math.min(plan.paths, Math.floor(blocks / days.length) * pathsInBlock);
}

/** Fills `parts` [day][holding][amount][path] for one block, in yuan. */
export function simulateDay(input: LiquidityInput, buffers: Buffers, block: number): void {
  const { sampling: _sampling, ...plan } = input.plan;
  const out = buffers['parts'] as Float64Array;
  const day = block % input.days.length;
  const months = input.days[day]!;
  const first = Math.floor(block / input.days.length) * pathsInBlock;
  const count = Math.min(pathsInBlock, plan.paths - first);
  const from = layOut({ ...plan, months }, { takesAll: true }).run(first, count);
  const rows = partsOf(input) * amounts.length;
  for (let row = 0; row < rows; row += 1) {
    const at = from.parts + row * from.stride;
    out.set(from.memory.subarray(at, at + count), (day * rows + row) * plan.paths + first);
  }
}

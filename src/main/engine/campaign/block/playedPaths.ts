import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { PathRows, PlayedPaths, RowSum } from '../targets/playedPaths.ts';
import { blockWidth, type PlayedBlock } from './playBlock.ts';

/** A block of paths, for the figures of targets. */
export function playedPaths(compiled: CompiledCampaign, block: PlayedBlock): PlayedPaths {
  const at = (base: number): PathRows => ({ array: block.memory, base, stride: blockWidth });
  const { rows, heads, count, call, memory, sums } = block;
  const values = memory.subarray(sums, sums + count);
  const sum: RowSum = {
    values,
    add: ({ base, stride }, row, factor, other) =>
      call.addScaled((base + row * stride) * 8, factor, other, sums * 8),
  };
  return {
    compiled,
    count,
    heads: Object.fromEntries(headCounts.map((head) => [head, at(heads[head])])) as {
      [H in HeadCount]: PathRows;
    },
    channelHeads: at(rows.channelHeads),
    spent: at(rows.spent),
    balances: at(rows.balances),
    survival: at(rows.survival),
    worth: at(rows.worth),
    beginSum() {
      values.fill(0);
      return sum;
    },
  };
}

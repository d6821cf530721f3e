import { headCounts, type HeadCount, type Heads } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { headKinds } from '../path/pathState.ts';
import { sumLayoutOf, type Layout } from './layout.ts';

/** Means over the finished paths of what was kept as sums. */
export interface BlockMeans {
  cell(channel: number, segment: number, what: 'customers' | 'kept'): number;
  segment(segment: number): Heads<Estimate>;
  week(week: number, channel: number, what: 'spent' | 'customers' | 'paused'): number;
  /** All channels together. */
  weekHeads(week: number): Heads<number>;
}

/**
 * Adds up the blocks, in their order.
 * @param blocks finished blocks
 */
export function blockMeans(layout: Layout, sums: Float64Array, blocks: number, paths: number): BlockMeans {
  const at = sumLayoutOf(layout);
  const totals = new Float64Array(at.length);
  for (let block = 0; block < blocks; block += 1) {
    for (let i = 0; i < at.length; i += 1) totals[i]! += sums[block * at.length + i]!;
  }
  const headEstimate = (segment: number, head: number): Estimate => {
    const place = at.segments + 2 * (segment * headKinds + head);
    const mean = totals[place]! / paths;
    const variance = Math.max(0, totals[place + 1]! - paths * mean * mean) / (paths - 1);
    return { value: mean, se: Math.sqrt(variance / paths) };
  };
  return {
    cell: (channel, segment, what) =>
      totals[at.cells + 2 * (channel * layout.segments + segment) + (what === 'kept' ? 1 : 0)]! / paths,
    segment: (segment) =>
      Object.fromEntries(headCounts.map((head, h) => [head, headEstimate(segment, h)])) as {
        [H in HeadCount]: Estimate;
      },
    week: (week, channel, what) => totals[at[what] + week * layout.channels + channel]! / paths,
    weekHeads: (week) =>
      Object.fromEntries(
        headCounts.map((head, h) => [head, totals[at.funnel + week * headKinds + h]! / paths]),
      ) as { [H in HeadCount]: number },
  };
}

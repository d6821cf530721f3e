import { blockWidth, type PlayedBlock } from '../block/playBlock.ts';

/**
 * Money over customers of a channel in the weeks up to one, by path: NaN where no money was spent, Infinity where it
 * brought nobody.
 */
export function trailingCac(
  { memory, rows }: PlayedBlock,
  channels: number,
  channel: number,
  week: number,
  window: number,
  out: Float64Array,
): void {
  const first = Math.max(0, week - window + 1);
  for (let lane = 0; lane < out.length; lane += 1) {
    let [spent, customers] = [0, 0];
    for (let w = first; w <= week; w += 1) {
      const at = (w * channels + channel) * blockWidth + lane;
      spent += memory[rows.spent + at]!;
      customers += memory[rows.customers + at]!;
    }
    out[lane] = spent > 0 ? spent / customers : Number.NaN;
  }
}

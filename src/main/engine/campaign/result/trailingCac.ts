import { blockWidth, type PlayedBlock } from '../block/playBlock.ts';

/** Sums in hand, by path. */
const money = new Float64Array(blockWidth);
const heads = new Float64Array(blockWidth);

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
  money.fill(0);
  heads.fill(0);
  const count = out.length;
  for (let w = first; w <= week; w += 1) {
    const spent = rows.spent + (w * channels + channel) * blockWidth;
    const customers = rows.customers + (w * channels + channel) * blockWidth;
    for (let lane = 0; lane < count; lane += 1) {
      money[lane]! += memory[spent + lane]!;
      heads[lane]! += memory[customers + lane]!;
    }
  }
  for (let lane = 0; lane < count; lane += 1) {
    const spent = money[lane]!;
    out[lane] = spent > 0 ? spent / heads[lane]! : Number.NaN;
  }
}

import { blockWidth, type PlayedBlock } from '../block/playBlock.ts';

const rowSize = blockWidth * 8;

/**
 * Money over customers of a channel in the weeks up to one, by path: NaN where no money was spent, Infinity where it
 * brought nobody.
 */
export function trailingCac(
  { call, memory, rows, sums, betas }: PlayedBlock,
  channels: number,
  channel: number,
  week: number,
  window: number,
  out: Float64Array,
): void {
  const first = Math.max(0, week - window + 1);
  const [money, heads] = [sums, sums + blockWidth];
  // Every week counts from week 0 on.
  const from = betas;
  memory.fill(0, from, from + blockWidth);
  const addUp = (row: number, out: number): void =>
    call.addUpWeeks(row * 8 + channel * rowSize, channels * rowSize, first, week, from * 8, out * 8);
  addUp(rows.spent, money);
  addUp(rows.customers, heads);
  for (let lane = 0; lane < out.length; lane += 1) {
    const spent = memory[money + lane]!;
    out[lane] = spent > 0 ? spent / memory[heads + lane]! : Number.NaN;
  }
}

import { blockWidth, type PlayedBlock } from '../block/playBlock.ts';

const rowSize = blockWidth * 8;

/**
 * Money over customers of a channel in the weeks up to one, by path: NaN where no money was spent, Infinity where it
 * brought nobody. The row stands in the block's sums until the next is asked for.
 * @returns its place in the memory
 */
export function trailingCac(
  { call, rows, sums, zeros }: PlayedBlock,
  channels: number,
  channel: number,
  week: number,
  window: number,
): number {
  const first = Math.max(0, week - window + 1);
  const [money, heads] = [sums, sums + blockWidth];
  // Every week counts from week 0 on.
  const addUp = (row: number, out: number): void =>
    call.addUpWeeks(row * 8 + channel * rowSize, channels * rowSize, first, week, zeros * 8, out * 8);
  addUp(rows.spent, money);
  addUp(rows.customers, heads);
  call.divideByHeads(money * 8, heads * 8, money * 8);
  return money;
}

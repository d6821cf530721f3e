import type { Desk } from './desk.ts';

/**
 * Money over new customers of all channels in the weeks from `first` to `last`, by path: Infinity where nobody came, 0 of
 * no money.
 * @param costs [lane], written
 * @param customers [lane], overwritten
 */
export function trailingCost(
  desk: Desk,
  first: number,
  last: number,
  costs: Float64Array,
  customers: Float64Array,
): void {
  const { channels, width, count } = desk;
  costs.fill(0);
  customers.fill(0);
  const end = (last + 1) * channels * width;
  for (let row = Math.max(0, first) * channels * width; row < end; row += width) {
    for (let lane = 0; lane < count; lane += 1) {
      costs[lane]! += desk.spent[row + lane]!;
      customers[lane]! += desk.customers[row + lane]!;
    }
  }
  for (let lane = 0; lane < count; lane += 1) {
    const spent = costs[lane]!;
    costs[lane] = spent === 0 ? 0 : spent / customers[lane]!;
  }
}

/** The same of one channel of one path. */
export function channelCost(desk: Desk, channel: number, lane: number, first: number, last: number): number {
  let [spent, customers] = [0, 0];
  for (let week = Math.max(0, first); week <= last; week += 1) {
    const at = (week * desk.channels + channel) * desk.width + lane;
    spent += desk.spent[at]!;
    customers += desk.customers[at]!;
  }
  return spent === 0 ? 0 : spent / customers;
}

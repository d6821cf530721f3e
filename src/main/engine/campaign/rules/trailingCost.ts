import type { Desk } from './desk.ts';

/** Money over new customers of all channels in the weeks from `first` to `last`; Infinity where nobody came, 0 of no money. */
export function trailingCost(desk: Desk, first: number, last: number): number {
  let [spent, customers] = [0, 0];
  for (let at = Math.max(0, first) * desk.channels; at < (last + 1) * desk.channels; at += 1) {
    spent += desk.spent[at]!;
    customers += desk.customers[at]!;
  }
  return spent === 0 ? 0 : spent / customers;
}

/** The same of one channel. */
export function channelCost(desk: Desk, channel: number, first: number, last: number): number {
  let [spent, customers] = [0, 0];
  for (let week = Math.max(0, first); week <= last; week += 1) {
    spent += desk.spent[week * desk.channels + channel]!;
    customers += desk.customers[week * desk.channels + channel]!;
  }
  return spent === 0 ? 0 : spent / customers;
}

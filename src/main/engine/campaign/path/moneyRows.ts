import type { CompiledCampaign } from '../compile/compiledCampaign.ts';

/** What there is a row for: the paths alone, or each channel, week, or week and channel, [week][channel]. */
type Extent = 'paths' | 'channels' | 'weeks' | 'weeklyChannels';

/** The rows of the weekly money: numbers of paths side by side. They lie in the kernel's memory where it plays the paths. */
export const moneyRows = {
  // Yuan paid, customers as they came and without luck, 1 where money meets a pause, and units bought.
  spent: 'weeklyChannels',
  customers: 'weeklyChannels',
  expected: 'weeklyChannels',
  paused: 'weeklyChannels',
  bought: 'weeklyChannels',
  // Kept and new customers up to the end of the week.
  keptTo: 'weeks',
  cumulative: 'weeks',
  // Of the week in hand: volume, money planned and not paused; over the weeks: money not spent yet.
  volume: 'channels',
  paid: 'channels',
  wallet: 'channels',
  // First week of running again, and where the money of a pause goes.
  resumeAt: 'channels',
  destination: 'channels',
  // Effective buying of the channel in hand.
  effective: 'paths',
  // Contingency money left and given out, and money taken from paused channels, yuan.
  pool: 'paths',
  released: 'paths',
  moved: 'paths',
  // What the reviews of this week want: a share of contingency, yuan of it, 1 where no channel may spend.
  release: 'paths',
  wanted: 'paths',
  stopped: 'paths',
  // Of the week in hand: money to share out among the running channels, to go to the one with the lowest cost, and
  // the running channels' own.
  extra: 'paths',
  extraForBest: 'paths',
  running: 'paths',
} as const satisfies Readonly<Record<string, Extent>>;

export type MoneyRow = keyof typeof moneyRows;
export type MoneyRows = { readonly [Row in MoneyRow]: Float64Array };

/** The rows, each group of them made by `make`. */
export function eachMoneyRow(
  { weeks, channels }: CompiledCampaign,
  make: (row: MoneyRow, count: number) => Float64Array,
): MoneyRows {
  const counts: { readonly [E in Extent]: number } = {
    paths: 1,
    channels: channels.length,
    weeks,
    weeklyChannels: weeks * channels.length,
  };
  const names = Object.keys(moneyRows) as MoneyRow[];
  return Object.fromEntries(names.map((row) => [row, make(row, counts[moneyRows[row]])])) as MoneyRows;
}

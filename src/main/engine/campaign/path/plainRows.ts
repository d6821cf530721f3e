import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { destinations, weekFigures, type Desk, type WeekSums } from '../rules/desk.ts';
import { eachMoneyRow, type MoneyRows } from './moneyRows.ts';
import type { RowWork } from './moneyState.ts';

const f64 = (length: number): Float64Array => new Float64Array(length);
const [contingency, lowestCac] = [destinations.indexOf('contingency'), destinations.indexOf('lowestCac')];

/** Rows of so many paths, and what is done to them by plain loops: where the kernel does not play the paths. */
export function plainRows(compiled: CompiledCampaign, width: number): MoneyRows & RowWork {
  const rows = eachMoneyRow(compiled, (_row, count) => f64(count * width));
  const channels = compiled.channels.length;
  return {
    ...rows,
    ...deskWork(rows, channels, width),
    carry(week, channel) {
      const weights = compiled.channels[channel]!.carryOver;
      const lags = Math.min(weights.length, week + 1);
      rows.effective.fill(0);
      for (let lag = 0; lag < lags; lag += 1) {
        const row = ((week - lag) * channels + channel) * width;
        for (let lane = 0; lane < width; lane += 1)
          rows.effective[lane]! += weights[lag]! * rows.bought[row + lane]!;
      }
    },
    setAside: (week) => setAside(rows, channels, week),
    takeMoney: (week) => takeMoney(rows, channels, week),
  };
}

type Reviewed = Pick<MoneyRows, 'spent' | 'customers' | 'expected' | 'resumeAt'>;

/** What reviews ask of the rows on the desk. */
export function deskWork(
  { spent, customers, expected, resumeAt }: Reviewed,
  channels: number,
  width: number,
): Pick<Desk, 'addUp' | 'countAbove'> {
  const sums: WeekSums = { spent: f64(width), customers: f64(width), expected: f64(width) };
  return {
    addUp(channel, first, last) {
      for (const figure of weekFigures) sums[figure].fill(0);
      for (let week = first; week <= last; week += 1) {
        const row = (week * channels + channel) * width;
        for (let lane = 0; lane < width; lane += 1) {
          if (week < resumeAt[channel * width + lane]!) continue;
          sums.spent[lane]! += spent[row + lane]!;
          sums.customers[lane]! += customers[row + lane]!;
          sums.expected[lane]! += expected[row + lane]!;
        }
      }
      return sums;
    },
    countAbove({ channel, week, cap }, money, heads, streak) {
      let longest = 0;
      for (let lane = 0; lane < width; lane += 1) {
        const above = money[lane]! > cap * heads[lane]!;
        if (week >= resumeAt[channel * width + lane]!) streak[lane] = above ? streak[lane]! + 1 : 0;
        longest = Math.max(longest, streak[lane]!);
      }
      return longest;
    },
  };
}

/** See `RowWork.setAside`. */
function setAside(rows: MoneyRows, channels: number, week: number): boolean {
  const { pool, released, moved, release, wanted, stopped, extra, extraForBest, running } = rows;
  const width = pool.length;
  let any = false;
  for (let lane = 0; lane < width; lane += 1) {
    const left = pool[lane]!;
    const available = Math.min(left, left * release[lane]! + wanted[lane]!);
    for (const row of [release, wanted, extra, extraForBest, running]) row[lane] = 0;
    for (let c = 0; c < channels; c += 1) {
      const at = c * width + lane;
      const money = rows.paid[at]!;
      const idle = stopped[lane] === 1 || week < rows.resumeAt[at]!;
      rows.paid[at] = idle ? 0 : money;
      rows.paused[(week * channels + c) * width + lane] = idle && money > 0 ? 1 : 0;
      running[lane]! += idle ? 0 : money;
      if (!idle) continue;
      moved[lane]! += money;
      if (stopped[lane] === 1 || rows.destination[at] === contingency) pool[lane]! += money;
      else if (rows.destination[at] === lowestCac) extraForBest[lane]! += money;
      else extra[lane]! += money;
    }
    if (available > 0 && running[lane]! > 0) {
      pool[lane]! -= available;
      released[lane]! += available;
      extra[lane]! += available;
    }
    any ||= extra[lane]! > 0 || extraForBest[lane]! > 0;
  }
  return any;
}

/** See `RowWork.takeMoney`. */
function takeMoney(
  { wallet, paid, spent, stopped, resumeAt }: MoneyRows,
  channels: number,
  week: number,
): void {
  const width = stopped.length;
  const row = week * channels * width;
  for (let at = 0; at < channels * width; at += 1) {
    const idle = stopped[at % width] === 1 || week < resumeAt[at]!;
    wallet[at]! += paid[at]!;
    spent[row + at] = idle ? 0 : wallet[at]!;
  }
  stopped.fill(0);
}

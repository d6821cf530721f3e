import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { eachMoneyRow, type MoneyRows } from '../path/moneyRows.ts';
import type { RowWork } from '../path/moneyState.ts';
import { weekFigures, type WeekSums } from '../rules/desk.ts';
import type { KernelCampaign } from './kernelCampaign.ts';

/** The rows of the weekly money in the kernel's memory, and what the kernel does to them; see the twin's `plainRows.ts`. */
export function kernelRows(
  compiled: CompiledCampaign,
  { call, memory, rows, sums, effective, carryOvers }: KernelCampaign,
  width: number,
): MoneyRows & RowWork {
  const channels = compiled.channels.length;
  const rowSize = width * 8;
  const weekStep = channels * rowSize;
  const view = (at: number, count: number): Float64Array => memory.subarray(at, at + count * width);
  const [spent, customers, expected] = weekFigures.map((_, i) => view(sums + i * width, 1));
  const all: WeekSums = { spent: spent!, customers: customers!, expected: expected! };
  const resumeAt = (channel: number): number => rows.resumeAt * 8 + channel * rowSize;
  return {
    ...eachMoneyRow(compiled, (row, count) => view(row === 'effective' ? effective : rows[row], count)),
    carry(week, channel) {
      const lags = Math.min(compiled.channels[channel]!.carryOver.length, week + 1);
      const newest = rows.bought * 8 + week * weekStep + channel * rowSize;
      call.carryRows(carryOvers[channel]!, lags, newest, weekStep, effective * 8);
    },
    addUp(channel, first, last) {
      weekFigures.forEach((figure, i) => {
        const earliest = rows[figure] * 8 + channel * rowSize;
        call.addUpWeeks(earliest, weekStep, first, last, resumeAt(channel), sums * 8 + i * rowSize);
      });
      return all;
    },
    countAbove: ({ channel, week, cap }, money, heads, streak) =>
      call.countAbove(money.byteOffset, cap, heads.byteOffset, resumeAt(channel), week, streak.byteOffset),
    setAside: (week) => call.setAside(week) !== 0,
    takeMoney: (week) => call.takeMoney(week),
  };
}

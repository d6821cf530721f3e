import type { BudgetSplit } from '../../../../shared/budget.ts';
import { channelLines } from '../../campaign/work.ts';

/** Yuan of a channel, from both lines that fund channels. */
export function channelMoney(split: BudgetSplit, channel: string): number {
  return channelLines.reduce(
    (sum, line) => sum + split.total * split.lines[line].share * (split.lines[line].channels[channel] ?? 0),
    0,
  );
}

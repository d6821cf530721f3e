import type { HistoryPoint, HistoryReplay } from '../../../../shared/history.ts';
import { drawdowns } from '../measures/drawdowns.ts';
import type { PathSimulation } from '../pathSimulation.ts';
import { lastDayOf } from './calendarMonth.ts';
import { datedDrawdown } from './datedDrawdown.ts';
import type { HistoryInput } from './historyInput.ts';
import { playStretch } from './playStretch.ts';
import { timeWeightedReturns } from './timeWeightedReturns.ts';
import type { TrueGrowth } from './trueGrowth.ts';

/** The plan's flows played over the whole history. */
export function replay(input: HistoryInput, truth: TrueGrowth): HistoryReplay {
  const { path, deposit, outcome, paidIn, withdrawn } = playStretch(input, truth, 0, truth.months);
  const returns = timeWeightedReturns(path);
  const falls = [0, ...drawdowns(returns)];
  const before = truth.history.firstMonth - 1;
  let netPaidIn = 0;
  const points = falls.map((drawdown, at): HistoryPoint => {
    netPaidIn += (arrivedBy(path, at) - path.withdrawals[at]!) / 100;
    return {
      date: lastDayOf(before + at),
      value: path.values[at]! / 100,
      netPaidIn,
      deposit: deposit.values[at]!,
      drawdown,
    };
  });
  const split = {
    paidIn,
    withdrawn,
    interest: path.interest() / 100,
    market: path.marketGain() / 100,
    fees: path.feesPaid() / 100,
    rewards: path.bundles.paidIn() / 100,
    tax: path.taxPaid() / 100,
  };
  return { points, outcome, split, maxDrawdown: datedDrawdown(returns, before) };
}

/**
 * Paid in since the boundary before: the value at boundary 0 is after the first contribution, later ones are before
 * the contribution of the month that begins there.
 */
function arrivedBy(path: PathSimulation, at: number): number {
  if (at === 1) return 0;
  return path.contributions[Math.max(0, at - 1)]!;
}

import type { HistoryResult, StressOutcome } from '../../../../shared/history.ts';
import { monthsOfWindow, type StressWindow } from '../../../../shared/stressWindow.ts';
import { comparisonDeposit } from '../comparisonDeposit.ts';
import { exp } from '../../math/exp.ts';
import { maxDrawdown } from '../measures/maxDrawdown.ts';
import { sum } from '../sum.ts';
import { firstDayOf, lastDayOf, monthOf } from './calendarMonth.ts';
import { datedDrawdown } from './datedDrawdown.ts';
import type { HistoryInput } from './historyInput.ts';
import { playStretch } from './playStretch.ts';
import { timeWeightedReturns } from './timeWeightedReturns.ts';
import type { TrueGrowth } from './trueGrowth.ts';

/** Months of history that a window covers: its first, counted from the first of history, and how many. */
interface Stretch {
  readonly start: number;
  readonly months: number;
  readonly whole: boolean;
}

/** The combination bought at the start of each window and kept to the end of history; windows may overlap. */
export function stressOutcomes(
  input: HistoryInput,
  truth: TrueGrowth,
  windows: readonly StressWindow[],
): Pick<HistoryResult, 'stress' | 'outside'> {
  const cut = windows.map((window) => ({ window, stretch: stretchOf(window, truth) }));
  return {
    stress: cut.flatMap(({ window, stretch }) => (stretch ? [outcomeOf(input, truth, window, stretch)] : [])),
    outside: cut.flatMap(({ window, stretch }) => (stretch ? [] : [window.id])),
  };
}

function stretchOf(window: StressWindow, { history, months }: TrueGrowth): Stretch | undefined {
  const { first, last } = monthsOfWindow(window);
  const from = monthOf(`${first}-01`) - history.firstMonth;
  const to = monthOf(`${last}-01`) - history.firstMonth;
  const start = Math.max(0, from);
  const end = Math.min(months - 1, to);
  if (end < start) return undefined;
  return { start, months: end - start + 1, whole: start === from && end === to };
}

function outcomeOf(
  input: HistoryInput,
  truth: TrueGrowth,
  { id, name: windowName }: StressWindow,
  { start, months, whole }: Stretch,
): StressOutcome {
  const { history } = truth;
  const first = history.firstMonth + start;
  const { path } = playStretch(input, truth, start, truth.months - start);
  const returns = timeWeightedReturns(path, true);
  const within = datedDrawdown(returns.slice(0, months), first - 1);
  const recovery = within.depth === 0 ? 0 : recoveryAfter(returns, months);
  const paidIn = sum(path.contributions.subarray(0, months)) / 100;
  const paidOut = sum(path.withdrawals.subarray(0, months + 1)) / 100;
  const deposit = comparisonDeposit({ ...input.plan, startDate: firstDayOf(first), months });
  const logs = history.logReturns.slice(start, start + months);
  return {
    id,
    name: windowName,
    startDate: lastDayOf(first - 1),
    endDate: lastDayOf(first + months - 1),
    months,
    whole,
    return: returns.slice(0, months).reduce((growth, value) => growth * (1 + value), 1) - 1,
    fall: { ...within, recoveryDate: recovery === null ? null : lastDayOf(first - 1 + recovery) },
    recoveryMonths: recovery === null ? null : Math.max(0, first - 1 + recovery - monthOf(within.troughDate)),
    gain: path.values[months]! / 100 + paidOut - paidIn,
    depositGain: deposit.total - paidIn,
    series: history.names.map((name, i) => ({
      name,
      return: exp(sum(logs.map((row) => row[i]!))) - 1,
    })),
  };
}

/** First boundary after the lowest point of the first months at which the earlier peak is reached again, or null. */
function recoveryAfter(returns: readonly number[], months: number): number | null {
  const { peak, trough } = maxDrawdown(returns.slice(0, months));
  const index = [1];
  for (const change of returns) index.push(index.at(-1)! * (1 + change));
  const back = index.findIndex((value, at) => at > trough && value >= index[peak]!);
  return back < 0 ? null : back;
}

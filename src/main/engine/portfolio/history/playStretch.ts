import type { HistoryOutcome } from '../../../../shared/history.ts';
import { comparisonDeposit, type ComparisonDeposit } from '../comparisonDeposit.ts';
import {
  indexVolatility,
  measureIndex,
  moneyWeightedReturn,
  newIndexMeasures,
  timeWeightedReturn,
} from '../pathMeasures.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { sum } from '../sum.ts';
import { firstDayOf, lastDayOf } from './calendarMonth.ts';
import type { HistoryInput } from './historyInput.ts';
import type { TrueGrowth } from './trueGrowth.ts';

/** A stretch of history that was played: the simulation as it stands after its one path, and how it turned out. */
export interface PlayedStretch {
  readonly path: PathSimulation;
  readonly deposit: ComparisonDeposit;
  readonly outcome: HistoryOutcome;
  readonly paidIn: number;
  readonly withdrawn: number;
}

/** Plays the plan over `months` months of history from month `start` on, on the days of that time. */
export function playStretch(
  { plan }: HistoryInput,
  truth: TrueGrowth,
  start: number,
  months: number,
): PlayedStretch {
  const first = truth.history.firstMonth + start;
  const input = { ...plan, startDate: firstDayOf(first), months };
  const path = new PathSimulation(input, truth.from(start));
  path.run(0);
  const deposit = comparisonDeposit(input);
  const paidIn = sum(path.contributions) / 100;
  const withdrawn = sum(path.withdrawals) / 100;
  const endValue = path.values[months]! / 100;
  const index = newIndexMeasures();
  measureIndex(path, index);
  const outcome: HistoryOutcome = {
    startDate: lastDayOf(first - 1),
    endDate: lastDayOf(first + months - 1),
    endValue,
    gain: endValue + withdrawn - paidIn,
    moneyWeightedReturn: moneyWeightedReturn(path, index, new Float64Array(months + 1)),
    timeWeightedReturn: timeWeightedReturn(index),
    volatility: indexVolatility(index),
    maxDrawdown: index.maxDrawdown,
    timeUnderWater: index.timeUnderWater,
    depositGain: deposit.total - paidIn,
    shortfall: path.shortfall / 100,
  };
  return { path, deposit, outcome, paidIn, withdrawn };
}

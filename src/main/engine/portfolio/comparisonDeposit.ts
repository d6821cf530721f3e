import type { SimulationInput } from './input.ts';
import { measureIndex, newIndexMeasures, timeWeightedReturn } from './pathMeasures.ts';
import { PathSimulation } from './pathSimulation.ts';
import type { MovingRates, PathInput } from './planLayout.ts';
import { sum } from './sum.ts';

/** The same money in the comparison deposit, yuan: one path, with the rates that are expected. */
export interface ComparisonDeposit {
  /** Worth at boundary k; [months + 1]. */
  readonly values: readonly number[];
  /** Worth at the end with all that was paid out. */
  readonly total: number;
  readonly timeWeighted: number;
}

type Compared = Pick<SimulationInput, 'startDate' | 'months' | 'flows' | 'comparison'> &
  Pick<PathInput, 'goals'> &
  MovingRates;

export function comparisonDeposit(input: Compared): ComparisonDeposit {
  const { shortRate } = input;
  const path = new PathSimulation(
    comparisonPlan(shortRate ? { ...input, shortRate: { ...shortRate, volatility: 0 } } : input),
    null,
  );
  path.run(0);
  return { values: Array.from(path.values, (value) => value / 100), ...outcomeOf(path) };
}

/** The plan with all its money in the comparison deposit. */
export function comparisonPlan(input: Compared): PathInput {
  const { startDate, months, flows, goals, comparison, shortRate, seed } = input;
  const holdings = [{ weight: 1, label: comparison.name.zh, instrument: comparison.instrument }];
  return {
    startDate,
    months,
    flows,
    holdings,
    rebalance: 'none',
    // One path has no prices: sums that follow them stand at the steady rise.
    ...(goals ? { goals: goals.map(({ modelled: _modelled, ...goal }) => goal) } : {}),
    ...(shortRate ? { shortRate } : {}),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** What the path that was just run came to. */
function outcomeOf(path: PathSimulation): Pick<ComparisonDeposit, 'total' | 'timeWeighted'> {
  const index = newIndexMeasures();
  measureIndex(path, index);
  return {
    total: path.values[path.months]! / 100 + sum(path.withdrawals) / 100,
    timeWeighted: timeWeightedReturn(index),
  };
}

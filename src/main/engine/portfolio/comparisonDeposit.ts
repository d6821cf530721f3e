import type { SimulationInput } from './input.ts';
import { measureIndex, newIndexMeasures, timeWeightedReturn } from './pathMeasures.ts';
import { PathSimulation } from './pathSimulation.ts';
import type { PathInput } from './planLayout.ts';

/** The same money in the comparison deposit, yuan: one path, because nothing in it is random. */
export interface ComparisonDeposit {
  /** Worth at boundary k; [months + 1]. */
  readonly values: readonly number[];
  /** Worth at the end with all that was paid out. */
  readonly total: number;
  readonly timeWeighted: number;
}

export function comparisonDeposit(
  input: Pick<SimulationInput, 'startDate' | 'months' | 'flows' | 'comparison'> & Pick<PathInput, 'goals'>,
): ComparisonDeposit {
  const holdings = [{ weight: 1, label: input.comparison.name.zh, instrument: input.comparison.instrument }];
  const { startDate, months, flows, goals } = input;
  const path = new PathSimulation(
    { startDate, months, flows, holdings, rebalance: 'none', ...(goals ? { goals } : {}) },
    null,
  );
  path.run(0);
  const index = newIndexMeasures();
  measureIndex(path, index);
  const withdrawn = path.withdrawals.reduce((sum, paid) => sum + paid, 0);
  return {
    values: Array.from(path.values, (value) => value / 100),
    total: (path.values[input.months]! + withdrawn) / 100,
    timeWeighted: timeWeightedReturn(index),
  };
}

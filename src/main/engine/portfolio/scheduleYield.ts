import { moneyWeightedGrowth } from './moneyWeightedGrowth.ts';

/**
 * Yearly growth factor at which yearly payments are worth what was paid for them: Σ schedule[j] / x^(j + 1) = 1.
 * @param schedule payments per yuan of premium, none below 0, one at least above it
 */
export function scheduleYield(schedule: readonly number[]): number {
  const last = schedule.findLastIndex((payment) => payment > 0);
  const payments = schedule.slice(0, last).map((payment) => -payment);
  return moneyWeightedGrowth(Float64Array.from([1, ...payments, 0]), schedule[last]!, 1);
}

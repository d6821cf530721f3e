import type { PathSimulation } from '../pathSimulation.ts';

/**
 * Growth of the money that was there through each month, less 1; 0 where there was none.
 * @param bought whether the first month begins after the first purchase, so that its fee is no loss of the market
 */
export function timeWeightedReturns(path: PathSimulation, bought = false): number[] {
  return Array.from({ length: path.months }, (_value, month) => {
    const start = startOf(path, month, bought);
    const end = path.values[month + 1]! + path.withdrawals[month + 1]!;
    return start > 0 ? end / start - 1 : 0;
  });
}

function startOf(path: PathSimulation, month: number, bought: boolean): number {
  if (month === 0) return bought ? path.values[0]! : path.contributions[0]!;
  return path.values[month]! + path.contributions[month]!;
}

import { drawdowns } from './drawdowns.ts';

/** Root of the mean squared drawdown. Source: Martin and McCann 1989, "The Investor's Guide to Fidelity Funds". */
export function ulcerIndex(returns: ArrayLike<number>): number {
  const falls = drawdowns(returns);
  return Math.sqrt(falls.reduce((sum, fall) => sum + fall * fall, 0) / falls.length);
}

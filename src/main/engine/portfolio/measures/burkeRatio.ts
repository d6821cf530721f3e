import { annualisedReturn } from './annualisedReturn.ts';

/**
 * Yearly return above the riskless rate over the root of the summed squares of the falls; a fall is a run of negative
 * returns. Source: Burke 1994, "A sharper Sharpe ratio"; Bacon 2008.
 *
 * A fall is (Π(1 + r/100) - 1) · 100, the returns' sum but for a part in 10,000: PerformanceAnalytics reads returns as
 * percentages at this place, and our figures are to agree with its.
 */
export function burkeRatio(returns: ArrayLike<number>, annualRate = 0, periodsPerYear = 12): number {
  let squares = 0;
  let growth = 1;
  for (let i = 0; i <= returns.length; i += 1) {
    const r = returns[i] ?? 0;
    if (r < 0) growth *= 1 + r / 100;
    else {
      const fall = (growth - 1) * 100;
      squares += fall * fall;
      growth = 1;
    }
  }
  return (annualisedReturn(returns, periodsPerYear) - annualRate) / Math.sqrt(squares);
}

/** {@link burkeRatio} times √n, so that it does not fall as the series grows longer. */
export function modifiedBurkeRatio(returns: ArrayLike<number>, annualRate = 0, periodsPerYear = 12): number {
  return burkeRatio(returns, annualRate, periodsPerYear) * Math.sqrt(returns.length);
}

import { annualisedReturn } from './annualisedReturn.ts';
import { marketModel } from './marketModel.ts';

/** Yearly return above what beta times the benchmark's yearly excess return explains. Source: Jensen 1968. */
export function jensenAlpha(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  annualRate = 0,
  periodsPerYear = 12,
): number {
  const { beta } = marketModel(returns, benchmark);
  const market = annualisedReturn(benchmark, periodsPerYear) - annualRate;
  return annualisedReturn(returns, periodsPerYear) - annualRate - beta * market;
}

import { annualisedReturn } from './annualisedReturn.ts';
import { excessReturns } from './excessReturns.ts';
import { marketModel } from './marketModel.ts';

/** Geometric yearly excess return per unit of beta. Source: Treynor 1965. */
export function treynorRatio(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  riskless: ArrayLike<number> | number = 0,
  periodsPerYear = 12,
): number {
  const excess = annualisedReturn(excessReturns(returns, riskless), periodsPerYear);
  return excess / marketModel(returns, benchmark, riskless).beta;
}

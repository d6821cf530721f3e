import { covarianceMatrix } from '../../stats/covariance.ts';
import { mean } from '../../stats/mean.ts';
import { excessReturns } from './excessReturns.ts';

export interface MarketModel {
  /** Return per period that the benchmark does not explain. */
  readonly alpha: number;
  /** Slope on the benchmark. */
  readonly beta: number;
}

/** Least-squares line of the excess returns on the benchmark's excess returns (CAPM), per period. */
export function marketModel(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  riskless: ArrayLike<number> | number = 0,
): MarketModel {
  const y = excessReturns(returns, riskless);
  const x = excessReturns(benchmark, riskless);
  const covariance = covarianceMatrix(x.map((value, i) => [value, y[i]!]));
  const beta = covariance[0]![1]! / covariance[0]![0]!;
  return { alpha: mean(y) - beta * mean(x), beta };
}

import type { Assumption } from '../../../../shared/product.ts';
import { mean } from '../../stats/mean.ts';
import { variance } from '../../stats/variance.ts';

/** Yearly drift (mean growth e^drift) and volatility of monthly log returns, divisor n - 1. */
export function assumptionOf(logReturns: readonly number[]): Assumption {
  const yearlyVariance = 12 * variance(logReturns);
  return { drift: 12 * mean(logReturns) + yearlyVariance / 2, volatility: Math.sqrt(yearlyVariance) };
}

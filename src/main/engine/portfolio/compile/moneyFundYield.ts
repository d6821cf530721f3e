import { mean } from '../../stats/mean.ts';
import type { MarketSource } from './resolvedHolding.ts';

/** Months whose mean yield counts as today's. */
const recentMonths = 12;

/** Continuously compounded yearly yield of a money fund when the plan starts: of its last year, else as assumed. */
export function moneyFundYield({ series, assumption }: MarketSource): number {
  return series ? 12 * mean(series.logReturns.slice(-recentMonths)) : assumption!.drift;
}

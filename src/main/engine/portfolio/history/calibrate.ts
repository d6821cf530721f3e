import type { SeriesCalibration } from '../../../../shared/history.ts';
import { exp } from '../../math/exp.ts';
import { autocorrelation } from '../../stats/autocorrelation.ts';
import { optimalBlockLength } from '../../stats/blockLength.ts';
import { kurtosis } from '../../stats/kurtosis.ts';
import { mean } from '../../stats/mean.ts';
import { skewness } from '../../stats/skewness.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { lastDayOf, type CalendarMonth } from './calendarMonth.ts';
import { datedDrawdown } from './datedDrawdown.ts';

/**
 * What a series did: the figures that a model of it should reproduce.
 * @param firstMonth month of the first return
 */
export function calibrate(
  name: string,
  firstMonth: CalendarMonth,
  logReturns: readonly number[],
): SeriesCalibration {
  const centre = mean(logReturns);
  const deviation = logReturns.length > 1 ? standardDeviation(logReturns) : 0;
  const returns = logReturns.map((value) => exp(value) - 1);
  const worst = returns.reduce((at, value, i) => (value < returns[at]! ? i : at), 0);
  // Higher moments of a series that never moves are 0 / 0.
  const still = deviation === 0;
  return {
    name,
    months: logReturns.length,
    drift: 12 * (centre + (deviation * deviation) / 2),
    annualReturn: exp(12 * centre) - 1,
    volatility: deviation * Math.sqrt(12),
    skewness: still ? 0 : skewness(logReturns),
    kurtosis: still ? 3 : kurtosis(logReturns),
    autocorrelation: still ? 0 : autocorrelation(logReturns, 1),
    blockMonths: Math.max(1, optimalBlockLength(logReturns).stationary),
    maxDrawdown: datedDrawdown(returns, firstMonth - 1),
    worstMonth: { date: lastDayOf(firstMonth + worst), return: returns[worst]! },
  };
}

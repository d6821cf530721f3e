import { log } from '../../math/log.ts';
import { fitAutoregression } from '../../stats/autoregression.ts';
import { mean } from '../../stats/mean.ts';
import type { ShortRateSpec } from './shortRate.ts';

/** Months whose mean rate counts as today's: single months differ by their days. */
const recentMonths = 3;
/** The memory of a month lies between these, so that a speed can be told from it. */
const memoryBounds = { least: 0.2, most: 0.995 } as const;

/**
 * Vasicek's parameters from a rate by month: least squares of each month on the one before (which is maximum likelihood
 * but for the first month). The long-run rate is kept within the rates seen, for a slow fall would else be prolonged for ever.
 * @param rates fractions a year, in order of time
 */
export function fitShortRate(rates: readonly number[]): ShortRateSpec {
  const { memory, level, deviation } = fitAutoregression(rates, memoryBounds);
  const speed = -12 * log(memory);
  return {
    start: mean(rates.slice(-recentMonths)),
    longRun: Math.min(Math.max(level, Math.min(...rates)), Math.max(...rates)),
    speed,
    volatility: deviation * Math.sqrt((2 * speed) / (1 - memory * memory)),
  };
}

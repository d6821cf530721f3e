import { fitAutoregression } from '../../stats/autoregression.ts';
import { mean } from '../../stats/mean.ts';
import type { AutoregressiveInflation } from './inflation.ts';

/** Months whose mean rise counts as today's. */
const recentMonths = 12;
const memoryBounds = { least: 0, most: 0.98 } as const;

/** The month of the calendar. */
const ofCalendar = (month: string): string => month.slice(5);

/**
 * Inflation from the monthly log rises of a price index. The season (each month of the calendar's mean less the mean of all) is taken out
 * first: it moves prices within a year, not over one, and would hide the memory.
 * @param months `YYYY-MM` of each rise
 */
export function fitInflation(rises: readonly number[], months: readonly string[]): AutoregressiveInflation {
  const centre = mean(rises);
  const season = new Map(
    [...new Set(months.map(ofCalendar))].map((name) => [
      name,
      mean(rises.filter((_rise, i) => ofCalendar(months[i]!) === name)) - centre,
    ]),
  );
  const plain = rises.map((rise, i) => rise - season.get(ofCalendar(months[i]!))!);
  const { memory, deviation } = fitAutoregression(plain, memoryBounds);
  return {
    kind: 'autoregressive',
    mean: 12 * centre,
    start: 12 * mean(plain.slice(-recentMonths)),
    memory,
    volatility: Math.sqrt(12) * (deviation / Math.sqrt(1 - memory * memory)),
  };
}

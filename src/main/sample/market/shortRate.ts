import { drawNormals } from '../draws.ts';
import { streams } from '../streams.ts';
import type { BusinessDays } from './businessDays.ts';

const first = 0.032;
const last = 0.0135;
const floor = 0.009;
/** Pull towards the trend, a year; and yearly shock as a share of the trend's level. */
const reversion = 1.3;
const shock = 0.26;

/**
 * The short rate by business day, a fraction per year: a trend that falls as China's money-market yields did,
 * and a mean-reverting deviation (Euler step of an Ornstein–Uhlenbeck process) whose size falls with the level.
 */
export function shortRate(days: BusinessDays): Float64Array {
  const count = days.dates.length;
  const rate = new Float64Array(count);
  const z = new Float64Array(1);
  let deviation = 0;
  for (let day = 0; day < count; day++) {
    const years = days.gap[day]! / 365;
    drawNormals(streams.shortRate, day, z);
    deviation += -reversion * deviation * years + shock * Math.sqrt(years) * z[0]!;
    const trend = first + ((last - first) * day) / (count - 1);
    rate[day] = Math.max(floor, trend * (1 + deviation));
  }
  return rate;
}

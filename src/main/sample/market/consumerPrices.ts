import { drawNormals } from '../draws.ts';
import { streams } from '../streams.ts';

/** Yearly inflation at the start and at the end of the history, and its month-to-month shock and memory. */
const first = 0.026;
const last = 0.009;
const memory = 0.75;
const shock = 0.0011;
/** Prices rise before the New Year holiday and fall after it; sums to zero. By calendar month, January first. */
const season = [0.006, 0.007, -0.006, -0.003, -0.002, -0.002, 0.001, 0.002, 0.002, 0.0, -0.002, -0.003];

/** Consumer price index at month ends, 100 in the base month: slow inflation, a season, and noise with memory. */
export function consumerPrices(firstMonth: number, months: number): Float64Array {
  const level = new Float64Array(months + 1);
  level[0] = 100;
  const z = new Float64Array(1);
  let noise = 0;
  for (let month = 1; month <= months; month++) {
    drawNormals(streams.inflation, month, z);
    noise = memory * noise + shock * z[0]!;
    const yearly = first + ((last - first) * month) / months;
    level[month] = level[month - 1]! * (1 + yearly / 12 + season[(firstMonth - 1 + month) % 12]! + noise);
  }
  return level;
}

import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';

/** A last step this small leaves an error of about its square. */
const lastStep = 1e-8;

/**
 * Growth factor of a month at which what was paid in, less what was taken out, grows to the end value: the root x of
 * Σ flows[k] x^(n - k) = end. Newton's method on the logarithms, in which the sum is nearly a straight line, inside a
 * bracket; where flows change sign often, the root found is one near the guess.
 * @param flows net payments in at boundary k; [n + 1], the first one above 0
 * @param end value at boundary n, 0 or more
 * @param guess for example the time-weighted growth; above 0
 */
export function moneyWeightedGrowth(flows: Float64Array, end: number, guess: number): number {
  let low = 0;
  let high = Infinity;
  let x = guess;
  for (let step = 0; step < 200; step += 1) {
    let value = 0;
    let slope = 0;
    for (let k = 0; k < flows.length; k += 1) {
      slope = slope * x + value;
      value = value * x + flows[k]!;
    }
    if (value < end) low = x;
    else high = x;
    // Without two positive sums there are no logarithms; the step is that of the sums themselves.
    const byLogs = value > 0 && end > 0;
    const gap = byLogs ? log(end / value) * value : end - value;
    const move = slope > 0 ? gap / (slope * x) : Number.NaN;
    if (Math.abs(move) < lastStep) return x * (1 + move);
    const newton = byLogs ? x * exp(move) : x * (1 + move);
    x = newton > low && newton < high ? newton : high === Infinity ? 2 * x : (low + high) / 2;
  }
  return x;
}

/**
 * Fall from the highest value so far, after every period, as a fraction from 0 (at a peak) to 1 (all lost).
 * The start counts as a peak.
 */
export function drawdowns(returns: ArrayLike<number>): number[] {
  let value = 1;
  let peak = 1;
  return Array.from(returns, (r) => {
    value *= 1 + r;
    peak = Math.max(peak, value);
    return 1 - value / peak;
  });
}

/** Share of the interval that each step keeps. */
const kept = (Math.sqrt(5) - 1) / 2;

/**
 * Place of the highest value of a function between two ends, by golden-section search; exact for functions of one
 * peak, else one of the peaks.
 * @param tolerance length of the interval to stop at
 */
export function goldenSection(
  f: (x: number) => number,
  from: number,
  to: number,
  tolerance: number,
): { readonly at: number; readonly value: number } {
  let low = from;
  let high = to;
  let left = { at: high - kept * (high - low), value: 0 };
  let right = { at: low + kept * (high - low), value: 0 };
  left.value = f(left.at);
  right.value = f(right.at);
  while (high - low > tolerance) {
    if (left.value >= right.value) {
      high = right.at;
      right = left;
      const at = high - kept * (high - low);
      left = { at, value: f(at) };
    } else {
      low = left.at;
      left = right;
      const at = low + kept * (high - low);
      right = { at, value: f(at) };
    }
  }
  return left.value >= right.value ? left : right;
}

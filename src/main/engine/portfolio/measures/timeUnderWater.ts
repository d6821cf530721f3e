/** Longest run of periods that ended below an earlier peak; the start counts as a peak. */
export function timeUnderWater(returns: ArrayLike<number>): number {
  let value = 1;
  let peak = 1;
  let run = 0;
  let longest = 0;
  for (let i = 0; i < returns.length; i += 1) {
    value *= 1 + returns[i]!;
    run = value < peak ? run + 1 : 0;
    peak = Math.max(peak, value);
    longest = Math.max(longest, run);
  }
  return longest;
}

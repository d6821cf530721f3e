/** Share of the periods whose return is below a minimum. */
export function downsideFrequency(returns: ArrayLike<number>, minimum = 0): number {
  let below = 0;
  for (let i = 0; i < returns.length; i += 1) if (returns[i]! < minimum) below += 1;
  return below / returns.length;
}

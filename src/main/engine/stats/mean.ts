/** Arithmetic mean; NaN of nothing. Summed in order, so that the digits never change. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum / values.length;
}

/**
 * Mean of the smallest `tail` share of values; where n · tail is not whole, the next value counts for the rest.
 * Source: Rockafellar and Uryasev 2002, "Conditional value-at-risk for general loss distributions".
 * @param ascending values, smallest (worst) first
 * @param tail share of the worst, for example .05
 */
export function lowerTailMean(ascending: ArrayLike<number>, tail: number): number {
  const weight = ascending.length * tail;
  // 10,000 × .05 must be 500 whole values: forgive the rounding of the product.
  const whole = Math.min(ascending.length, Math.floor(weight + 1e-9 * weight));
  let sum = 0;
  for (let i = 0; i < whole; i += 1) sum += ascending[i]!;
  const rest = Math.max(0, weight - whole);
  if (rest > 1e-9 * weight && whole < ascending.length) sum += rest * ascending[whole]!;
  return sum / weight;
}

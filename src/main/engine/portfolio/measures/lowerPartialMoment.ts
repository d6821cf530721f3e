/**
 * Mean of the shortfalls below a minimum return, to a power: (1/n) Σ max(0, minimum - r)^order, over all n periods.
 * Source: Fishburn 1977.
 */
export function lowerPartialMoment(returns: ArrayLike<number>, minimum: number, order: 1 | 2): number {
  let sum = 0;
  for (let i = 0; i < returns.length; i += 1) {
    const shortfall = Math.max(0, minimum - returns[i]!);
    sum += order === 1 ? shortfall : shortfall * shortfall;
  }
  return sum / returns.length;
}

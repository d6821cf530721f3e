/** Growth of the whole series less 1: Π(1 + r) - 1. */
export function cumulativeReturn(returns: ArrayLike<number>): number {
  let growth = 1;
  for (let i = 0; i < returns.length; i += 1) growth *= 1 + returns[i]!;
  return growth - 1;
}

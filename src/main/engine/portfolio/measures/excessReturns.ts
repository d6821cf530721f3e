/** Returns less those of another series (a benchmark, the riskless rate), or less a constant; period by period. */
export function excessReturns(returns: ArrayLike<number>, less: ArrayLike<number> | number): number[] {
  return Array.from(returns, (r, i) => r - (typeof less === 'number' ? less : less[i]!));
}

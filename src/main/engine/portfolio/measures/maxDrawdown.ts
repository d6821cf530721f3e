/** Points of time are numbered from 0, the start, before the first return; k is after k returns. */
export interface Drawdown {
  /** Largest fall from a peak, a fraction from 0 to 1. */
  readonly depth: number;
  /** When the peak was reached (for the last time) and when the lowest point. */
  readonly peak: number;
  readonly trough: number;
  /** When the peak's value was reached again; null where it was not. */
  readonly recovery: number | null;
}

/** The deepest fall of a series of simple returns; the first of several equal ones. All zero where it never falls. */
export function maxDrawdown(returns: ArrayLike<number>): Drawdown {
  let value = 1;
  let peakValue = 1;
  let peakAt = 0;
  let worst: Drawdown = { depth: 0, peak: 0, trough: 0, recovery: 0 };
  let recoverAbove = Number.NaN;
  for (let i = 0; i < returns.length; i += 1) {
    value *= 1 + returns[i]!;
    if (value >= peakValue) {
      if (worst.recovery === null && value >= recoverAbove) worst = { ...worst, recovery: i + 1 };
      peakValue = value;
      peakAt = i + 1;
      continue;
    }
    const depth = 1 - value / peakValue;
    if (depth > worst.depth) {
      worst = { depth, peak: peakAt, trough: i + 1, recovery: null };
      recoverAbove = peakValue;
    }
  }
  return worst;
}

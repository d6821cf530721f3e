/** How far shares may miss 1, as they are typed or dragged. */
export const shareTolerance = 1e-6;
/** How far they miss it because decimal fractions are not exact. */
const rounding = 1e-12;

/** The sum of shares; 1 where only rounding is missing, so that .4 of 1,000 yuan are 400 and not 400.00000000000006. */
export function shareTotal(shares: readonly number[]): number {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) <= rounding ? 1 : sum;
}

export const addsUpToOne = (shares: readonly number[]): boolean =>
  Math.abs(shareTotal(shares) - 1) <= shareTolerance;

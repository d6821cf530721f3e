/** How far shares may miss 1, as they are typed or dragged. */
export const shareTolerance = 1e-6;

export const shareTotal = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0);

export const addsUpToOne = (shares: readonly number[]): boolean =>
  Math.abs(shareTotal(shares) - 1) <= shareTolerance;

/** The probability whose odds are `factor` times those of p. */
export const multiplyOdds = (p: number, factor: number): number => (factor * p) / (1 + (factor - 1) * p);

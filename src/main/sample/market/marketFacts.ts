/** The market factors of the sample, in this order everywhere. */
export const factors = ['equity', 'treasury', 'credit', 'gold'] as const;
export type Factor = (typeof factors)[number];

/**
 * What the made-up market must look like, yearly, from monthly log returns. Volatilities and the first and last
 * correlation of the lower triangle are the calibration facts of RULES-CN (2008-01 to 2026-06, monthly); the
 * other correlations and the means are rounded judgement: modest for equity, falling yields for bonds.
 */
export const marketFacts = {
  volatility: [0.25, 0.027, 0.018, 0.17],
  correlation: [
    [1, -0.23, -0.2, 0.15],
    [-0.23, 1, 0.61, -0.05],
    [-0.2, 0.61, 1, -0.05],
    [0.15, -0.05, -0.05, 1],
  ],
  logMean: [0.038, 0.032, 0.037, 0.06],
} as const;

/** Yearly behaviour of the factors in one regime, before calibration. */
export interface Regime {
  /** Mean length in business days. */
  readonly meanDays: number;
  readonly drift: readonly number[];
  readonly volatility: readonly number[];
  /** Lower-triangular loadings of the factors on four independent shocks; rows have length one. */
  readonly loadings: readonly (readonly number[])[];
}

export const calm: Regime = {
  meanDays: 310,
  drift: [0.16, 0, 0.004, 0],
  volatility: [0.185, 0.022, 0.013, 0.14],
  loadings: [[1], [-0.15, 0.989], [-0.1, 0.55, 0.829], [0.1, 0, 0, 0.995]],
};

export const stress: Regime = {
  meanDays: 125,
  drift: [-0.4, 0.012, -0.008, 0.03],
  volatility: [0.37, 0.036, 0.027, 0.23],
  loadings: [[1], [-0.3, 0.954], [-0.25, 0.6, 0.76], [0.2, 0, 0, 0.98]],
};

/** Bond yields fall over the history: the yearly carry is this much above its mean at the start, below at the end. */
export const carryTrend = [0, 0.009, 0.011, 0] as const;

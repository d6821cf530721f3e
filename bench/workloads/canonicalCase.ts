import type { MixInput } from '../../src/main/engine/portfolio/mix/mixInput.ts';
import { mixPercentiles } from '../../src/main/engine/portfolio/mix/mixModel.ts';
import { monthlyLaw } from '../../src/main/engine/portfolio/returns/monthlyLaw.ts';
import { stepsPerUnit } from '../../src/main/engine/math/exp2Steps.ts';

/** Six correlated assets, 120 months, 100,000 paths, monthly rebalancing, contribution and fee. */
export const canonicalCase: MixInput = {
  months: 120,
  paths: 100_000,
  seed: 42,
  initial: 100_000,
  contribution: 1000,
  feeRate: 0.0004,
  weights: [0.25, 0.25, 0.1, 0.15, 0.15, 0.1],
  returns: {
    kind: 'lognormal',
    drift: [0.022, 0.032, 0.038, 0.055, 0.065, 0.045],
    volatility: [0.01, 0.03, 0.06, 0.16, 0.22, 0.15],
    correlation: [
      [1, 0.4, 0.2, 0, 0, 0.1],
      [0.4, 1, 0.5, -0.1, -0.1, 0.1],
      [0.2, 0.5, 1, 0.2, 0.2, 0.1],
      [0, -0.1, 0.2, 1, 0.8, 0.1],
      [0, -0.1, 0.2, 0.8, 1, 0.1],
      [0.1, 0.1, 0.1, 0.1, 0.1, 1],
    ],
  },
};

const { logMean, loading } = monthlyLaw(canonicalCase.returns);

/** The same for peers: log mean and loading of a month in natural logarithms. */
const natural = {
  logMean: Array.from(logMean, (value) => value / stepsPerUnit),
  loading: Array.from(loading, (value) => value / stepsPerUnit),
};
const factors = canonicalCase.weights.length;
const rows = Array.from({ length: factors }, (_, i) => natural.loading.slice(i * factors, (i + 1) * factors));

/** As JSON, for Python. */
export const peerCaseWith = (input: MixInput): string =>
  JSON.stringify({ ...input, probabilities: mixPercentiles, logMean: natural.logMean, loading: rows });

/** In the order in which `canonical.cpp` reads it. */
export const caseAsNumbers = [
  [canonicalCase.months, canonicalCase.paths, factors, mixPercentiles.length, canonicalCase.seed],
  [canonicalCase.initial, canonicalCase.contribution, 1 - canonicalCase.feeRate],
  canonicalCase.weights,
  natural.logMean,
  natural.loading,
  mixPercentiles,
]
  .flat()
  .join(' ');

import type { MixInput } from '../../src/main/engine/portfolio/mix/mixInput.ts';
import { mixPercentiles } from '../../src/main/engine/portfolio/mix/mixModel.ts';
import { monthlyLaw } from '../../src/main/engine/portfolio/returns/lognormal.ts';
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
const natural = (values: Float64Array): number[] => Array.from(values, (value) => value / stepsPerUnit);

/** The same for peers: log mean and loading of a month, natural logarithms. */
const peerCase = {
  ...canonicalCase,
  probabilities: mixPercentiles,
  logMean: natural(logMean),
  loading: natural(loading),
};

const factors = canonicalCase.weights.length;
const rows = Array.from({ length: factors }, (_, i) =>
  peerCase.loading.slice(i * factors, (i + 1) * factors),
);

export const caseAsJson = JSON.stringify({ ...peerCase, loading: rows });

/** In the order in which `canonical.cpp` reads it. */
export const caseAsNumbers = [
  [peerCase.months, peerCase.paths, factors, mixPercentiles.length, peerCase.seed],
  [peerCase.initial, peerCase.contribution, 1 - peerCase.feeRate],
  peerCase.weights,
  peerCase.logMean,
  peerCase.loading,
  mixPercentiles,
]
  .flat()
  .join(' ');

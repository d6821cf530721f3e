import { log } from '../../math/log.ts';
import { prepareReturns } from '../returns/index.ts';
import type { ReturnSpec } from '../returns/returnSpec.ts';

/** Mean and variance of a month's log return, by factor: what volatility is scaled around. */
export interface FactorLaw {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

const samplePaths = 256;
const sampleMonths = 60;

/** Exact for lognormal months; for other models estimated from 256 paths of five years of their own streams. */
export function factorLaw(returns: ReturnSpec | null, seed: number): FactorLaw {
  if (!returns) return { mean: [], variance: [] };
  if (returns.kind === 'lognormal') {
    const variance = returns.volatility.map((yearly) => (yearly * yearly) / 12);
    return { mean: returns.drift.map((drift, i) => drift / 12 - variance[i]! / 2), variance };
  }
  return sampledLaw(returns, seed);
}

function sampledLaw(returns: ReturnSpec, seed: number): FactorLaw {
  const paths = prepareReturns(returns, seed);
  const growth = new Float64Array(sampleMonths * paths.factors);
  const sums = new Float64Array(paths.factors);
  const squares = new Float64Array(paths.factors);
  for (let path = 0; path < samplePaths; path += 1) {
    paths.fill(path, sampleMonths, growth);
    for (let i = 0; i < growth.length; i += 1) {
      const value = log(growth[i]!);
      const factor = i % paths.factors;
      sums[factor] = sums[factor]! + value;
      squares[factor] = squares[factor]! + value * value;
    }
  }
  const count = samplePaths * sampleMonths;
  const mean = Array.from(sums, (sum) => sum / count);
  return { mean, variance: Array.from(squares, (sum, i) => sum / count - mean[i]! ** 2) };
}

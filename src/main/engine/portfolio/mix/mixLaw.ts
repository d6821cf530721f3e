import { singleLaw, type SingleLaw } from '../returns/singleLaw.ts';
import type { MixInput } from './mixInput.ts';

/** What a pseudo-random mix grows by in a month, after the fee: total + Σ weights · excess of the factors. */
export interface MixLaw {
  readonly law: SingleLaw;
  readonly total: number;
  /** By factor, single precision. */
  readonly weights: Float32Array;
}

export function mixLaw({ returns, weights, feeRate }: MixInput): MixLaw {
  const law = singleLaw(returns);
  const starts = weights.map((weight, i) => weight * law.start[i]! * (1 - feeRate));
  return { law, total: starts.reduce((sum, start) => sum + start, 0), weights: Float32Array.from(starts) };
}

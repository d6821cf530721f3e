import { turnedLaw } from '../returns/quasiLognormal.ts';
import { singleLaw, type SingleLaw } from '../returns/singleLaw.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';

/** What a mix grows by in a month, after the fee: total + Σ weights · excess of the factors. */
export interface MixLaw {
  readonly law: SingleLaw;
  readonly total: number;
  /** By factor, single precision. */
  readonly weights: Float32Array;
}

/** The law of a quasi-random mix is turned, and its loading full. */
export function mixLaw(input: MixInput): MixLaw {
  const { returns, weights, feeRate, quasi } = input;
  const law = quasi ? turnedLaw(returns, mixExposure(input).factors) : singleLaw(returns);
  const starts = weights.map((weight, i) => weight * law.start[i]! * (1 - feeRate));
  return { law, total: starts.reduce((sum, start) => sum + start, 0), weights: Float32Array.from(starts) };
}

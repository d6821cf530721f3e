import type { QuasiSampling } from '../returns/quasiLognormal.ts';
import type { LognormalSpec } from '../returns/returnSpec.ts';

/**
 * A mix of assets that is rebalanced to its weights at the end of every month, with a contribution at the start and a
 * fee on the value at the end of every month. Plain data.
 */
export interface MixInput {
  readonly months: number;
  readonly paths: number;
  readonly seed: number;
  /** Value before the first contribution, yuan. */
  readonly initial: number;
  /** Paid in at the start of every month, yuan. */
  readonly contribution: number;
  /** Share of the value taken at the end of every month. */
  readonly feeRate: number;
  /** By asset, adding up to 1. */
  readonly weights: readonly number[];
  readonly returns: LognormalSpec;
  /** Left out, the paths are pseudo-random; else `paths` is a multiple of its points, which are at least 64. */
  readonly quasi?: QuasiSampling;
}

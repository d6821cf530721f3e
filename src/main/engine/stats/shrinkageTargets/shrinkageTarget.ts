import type { Matrix } from '../matrix.ts';

/** A structure to shrink towards, and how far: one file each. */
export interface ShrinkageTarget {
  /**
   * @param sample covariance of the population (divisor n)
   * @param centred observations less their means, [observation][variable]
   * @returns the structure, and its share of the answer, 0 to 1
   */
  estimate(sample: Matrix, centred: Matrix): { readonly target: Matrix; readonly intensity: number };
}

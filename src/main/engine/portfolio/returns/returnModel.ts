/**
 * The months of one future, for every market factor at once. A factor is one market holding of the plan.
 * Made once per worker and asked path by path; path p has the same months whoever asks, and in whatever order.
 */
export interface PathReturns {
  /** Columns of the cross-section. */
  readonly factors: number;
  /**
   * Writes the growth factors 1 + r of the first `months` months of a path: out[month * factors + factor].
   * The first k months of a path do not depend on `months`. Nothing is allocated.
   */
  fill(path: number, months: number, out: Float64Array): void;
}

/** One way to draw futures: one file of this folder, and one line in its registry. */
export interface ReturnModel<Spec extends { readonly kind: string }> {
  readonly kind: Spec['kind'];
  /**
   * Checks the specification and makes ready what all paths share.
   * @throws LabError `returns.*` or `plan.correlation` where the specification cannot be simulated.
   */
  prepare(spec: Spec, seed: number): PathReturns;
}

/** lower ≤ Σ values[k] · x[indices[k]] ≤ upper; infinite where there is no such side. */
export interface LinearRow {
  readonly name: string;
  readonly indices: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Minimise Σ cost · x subject to rows and bounds; lists are by column. */
export interface LinearProgram {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly LinearRow[];
}

export type LinearSolution =
  | {
      readonly x: ArrayLike<number>;
      readonly objective: number;
      /** How much the optimum would gain by a unit more of a row's bound, or of a column's. */
      readonly rowPrices: ArrayLike<number>;
      readonly columnPrices: ArrayLike<number>;
    }
  /** Rows and bounds cannot all hold. */
  | { readonly infeasible: true };

/** Solves linear programs. Handed in from outside, because the engine loads nothing. */
export type LinearSolver = (program: LinearProgram) => LinearSolution;

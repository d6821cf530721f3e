import { dot } from '../../stats/matrix.ts';

/** coefficients · x ≥ bound, or = bound for an equality. */
export interface LinearConstraint {
  /** What the user calls it; named where it binds or conflicts. */
  readonly name: string;
  readonly coefficients: readonly number[];
  readonly bound: number;
  readonly equality: boolean;
}

/** How far x is on the right side of a constraint; negative where it is violated. */
export function slackOf({ coefficients, bound }: LinearConstraint, x: readonly number[]): number {
  return dot(coefficients, x) - bound;
}

/** The same constraint with both sides negated: only an equality means the same then. */
export function negated(constraint: LinearConstraint): LinearConstraint {
  return { ...constraint, coefficients: constraint.coefficients.map((c) => -c), bound: -constraint.bound };
}

import { identity, multiplyVector, transpose, type Matrix } from '../../stats/matrix.ts';
import { solveLinear } from '../../stats/solveLinear.ts';
import { addConstraint, type ActiveConstraint, type Conflict, type Point } from './activeSet.ts';
import { negated, slackOf, type LinearConstraint } from './linearConstraint.ts';

/** Minimise ½ x'Gx + a'x subject to the constraints; G symmetric and positive semi-definite, not all zero. */
export interface QuadraticProgram {
  readonly quadratic: Matrix;
  readonly linear: readonly number[];
  readonly constraints: readonly LinearConstraint[];
}

/** Violations below this are rounding. */
const tolerance = 1e-11;
/** Weight of staying near the last answer, as a share of the largest diagonal element. */
const nearness = 1e-3;
/** Answers that differ by less are the same: the strictly convex programs are solved to about 1e-13. */
const settled = 1e-12;
const mostRounds = 2000;

/**
 * Solves a small dense quadratic program, as exactly as float64 allows. Where G is singular (holdings without risk), a
 * sequence of strictly convex programs that stay near the last answer leads to an optimum.
 * Source: Goldfarb and Idnani 1983 (dual active set); Rockafellar 1976 (proximal points).
 * @returns the optimum with its active constraints, or the constraints that conflict
 */
export function solveQuadratic(program: QuadraticProgram): Point | Conflict {
  const scale = Math.max(...program.quadratic.map((row, i) => row[i]!));
  const quadratic = program.quadratic.map((row) => row.map((value) => value / scale));
  const linear = program.linear.map((value) => value / scale);
  const scaled = { ...program, quadratic, linear };
  const convex = quadratic.map((row, i) => row.map((value, j) => (i === j ? value + nearness : value)));
  const inverse = invert(convex);
  let x: readonly number[] = linear.map(() => 0);
  for (let round = 0; round < mostRounds; round += 1) {
    const pull = linear.map((value, i) => value - nearness * x[i]!);
    const near = solveStrictlyConvex(inverse, pull, program.constraints);
    if ('conflict' in near) return near;
    const exact = optimumOn(scaled, near.active);
    if (exact) return unscaled(exact, scale);
    const change = Math.max(...near.x.map((value, i) => Math.abs(value - x[i]!)));
    x = near.x;
    if (change < settled) return unscaled(near, scale);
  }
  throw new RangeError('the quadratic program has no optimum: it falls without end');
}

function solveStrictlyConvex(
  inverse: Matrix,
  linear: readonly number[],
  constraints: readonly LinearConstraint[],
): Point | Conflict {
  let point: Point = { x: multiplyVector(inverse, linear).map((value) => -value), active: [] };
  for (const equality of constraints.filter((constraint) => constraint.equality)) {
    const added = addConstraint(
      inverse,
      point,
      slackOf(equality, point.x) > 0 ? negated(equality) : equality,
    );
    if ('conflict' in added) return added;
    point = added;
  }
  for (;;) {
    const violated = mostViolated(constraints, point.x);
    if (!violated) return point;
    const added = addConstraint(inverse, point, violated);
    if ('conflict' in added) return added;
    point = added;
  }
}

function mostViolated(
  constraints: readonly LinearConstraint[],
  x: readonly number[],
): LinearConstraint | undefined {
  let worst = -tolerance;
  let found: LinearConstraint | undefined;
  for (const constraint of constraints) {
    const slack = constraint.equality ? 0 : slackOf(constraint, x);
    if (slack < worst) {
      worst = slack;
      found = constraint;
    }
  }
  return found;
}

/** The optimum with exactly these constraints active; undefined where it is not unique, or not that of the program. */
function optimumOn(
  { quadratic, linear, constraints }: QuadraticProgram,
  active: readonly ActiveConstraint[],
): Point | undefined {
  const size = linear.length;
  const normals = active.map(({ constraint }) => constraint.coefficients);
  const rows = [
    ...quadratic.map((row, i) => [...row, ...normals.map((normal) => -normal[i]!)]),
    ...normals.map((normal) => [...normal, ...normals.map(() => 0)]),
  ];
  const right = [...linear.map((value) => -value), ...active.map(({ constraint }) => constraint.bound)];
  const solution = solveLinear(rows, right);
  if (!solution) return undefined;
  const x = solution.slice(0, size);
  const solved = active.map(({ constraint }, j) => ({ constraint, multiplier: solution[size + j]! }));
  const signs = solved.every(({ constraint, multiplier }) => constraint.equality || multiplier >= -tolerance);
  return signs && !mostViolated(constraints, x) ? { x, active: solved } : undefined;
}

function unscaled({ x, active }: Point, scale: number): Point {
  return { x, active: active.map((one) => ({ ...one, multiplier: one.multiplier * scale })) };
}

function invert(a: Matrix): number[][] {
  // Rows of the inverse of a symmetric matrix are its columns.
  return transpose(identity(a.length).map((unit) => solveLinear(a, unit)!));
}

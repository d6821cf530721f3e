import { dot, multiplyVector, type Matrix } from '../../stats/matrix.ts';
import { solveLinear } from '../../stats/solveLinear.ts';
import { slackOf, type LinearConstraint } from './linearConstraint.ts';

/** A constraint that holds with equality, and how hard it pushes: the gradient is Σ multiplier · coefficients. */
export interface ActiveConstraint {
  readonly constraint: LinearConstraint;
  readonly multiplier: number;
}

export interface Point {
  readonly x: readonly number[];
  readonly active: readonly ActiveConstraint[];
}

/** Constraints that cannot all hold; without any one of them the others can. */
export interface Conflict {
  readonly conflict: readonly string[];
}

/**
 * Below this share of its squared length what is left of a direction beside the active ones counts as none. The inverse
 * costs up to three digits, so that the rounding of a constraint that depends on the active ones can pass 1e-12.
 */
const dependent = 1e-10;
/** A multiplier that falls more slowly than this does not fall. */
const falling = 1e-12;

/**
 * From the optimum on the active constraints to the optimum with one more, which x violates or just meets. Constraints
 * whose multiplier would turn negative on the way are let go. Source: Goldfarb and Idnani 1983, algorithm 1, step 2.
 * @param inverse of the strictly convex objective's matrix
 */
export function addConstraint(inverse: Matrix, from: Point, added: LinearConstraint): Point | Conflict {
  let { x, active } = from;
  let multiplier = 0;
  for (;;) {
    const { primal, dual } = directions(inverse, active, added);
    const rate = dot(primal, added.coefficients);
    const missing = -slackOf(added, x);
    const isDependent =
      rate <= dependent * dot(multiplyVector(inverse, added.coefficients), added.coefficients);
    if (isDependent && missing <= 1e-12) return { x, active };
    const full = isDependent ? Infinity : missing / rate;
    const blocking = firstToLetGo(active, dual);
    const partial = blocking === undefined ? Infinity : active[blocking]!.multiplier / dual[blocking]!;
    const length = Math.min(full, partial);
    if (length === Infinity) return conflictOf(active, dual, added);
    if (!isDependent) x = x.map((value, i) => value + length * primal[i]!);
    active = active.map((one, j) => ({ ...one, multiplier: one.multiplier - length * dual[j]! }));
    multiplier += length;
    if (length === full) return { x, active: [...active, { constraint: added, multiplier }] };
    active = active.filter((_one, j) => j !== blocking);
  }
}

/** Where x goes as the added constraint pushes with force 1, and how fast the active multipliers fall. */
function directions(
  inverse: Matrix,
  active: readonly ActiveConstraint[],
  { coefficients }: LinearConstraint,
): { primal: number[]; dual: number[] } {
  const normals = active.map(({ constraint }) => constraint.coefficients);
  const scaled = normals.map((normal) => multiplyVector(inverse, normal));
  const gram = normals.map((normal) => scaled.map((other) => dot(normal, other)));
  // The active constraints are independent, so their Gram matrix has an inverse.
  const dual =
    active.length === 0
      ? []
      : solveLinear(
          gram,
          scaled.map((other) => dot(other, coefficients)),
        )!;
  const rest = coefficients.map((c, i) => normals.reduce((sum, normal, j) => sum - dual[j]! * normal[i]!, c));
  return { primal: multiplyVector(inverse, rest), dual };
}

/** The active inequality whose multiplier reaches zero first; undefined where none falls. */
function firstToLetGo(active: readonly ActiveConstraint[], dual: readonly number[]): number | undefined {
  let first: number | undefined;
  active.forEach(({ constraint, multiplier }, j) => {
    if (constraint.equality || !(dual[j]! > falling)) return;
    if (first === undefined || multiplier / dual[j]! < active[first]!.multiplier / dual[first]!) first = j;
  });
  return first;
}

/** The added constraint is a combination of these active ones, which leave it no room (Farkas). */
function conflictOf(
  active: readonly ActiveConstraint[],
  dual: readonly number[],
  added: LinearConstraint,
): Conflict {
  const others = active.filter((_one, j) => Math.abs(dual[j]!) > 1e-9);
  return { conflict: [added.name, ...others.map(({ constraint }) => constraint.name)] };
}

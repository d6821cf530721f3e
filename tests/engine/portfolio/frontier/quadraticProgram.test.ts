import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearConstraint } from '../../../../src/main/engine/portfolio/frontier/linearConstraint.ts';
import { solveQuadratic } from '../../../../src/main/engine/portfolio/frontier/quadraticProgram.ts';
import { dot, multiplyVector, quadraticForm, type Matrix } from '../../../../src/main/engine/stats/matrix.ts';

const size = 4;
const whole = fc.integer({ min: -9, max: 9 });
const vector = fc.array(whole, { minLength: size, maxLength: size });
/** B B' of a few columns: positive semi-definite, singular where there are fewer columns than rows. */
const semiDefinite = fc
  .array(vector, { minLength: 1, maxLength: 6 })
  .filter((columns) => columns.some((column) => column.some((x) => x !== 0)))
  .map((columns) =>
    Array.from({ length: size }, (_row, i) =>
      Array.from({ length: size }, (_column, j) => columns.reduce((sum, c) => sum + c[i]! * c[j]!, 0)),
    ),
  );

const box: readonly LinearConstraint[] = Array.from({ length: size }, (_value, i) => [
  { name: `low ${i}`, coefficients: unit(i, 1), bound: -1, equality: false },
  { name: `high ${i}`, coefficients: unit(i, -1), bound: -1, equality: false },
]).flat();

function unit(i: number, sign: number): number[] {
  return Array.from({ length: size }, (_value, j) => (i === j ? sign : 0));
}

function value(quadratic: Matrix, linear: readonly number[], x: readonly number[]): number {
  return quadraticForm(quadratic, x) / 2 + dot(linear, x);
}

describe('solveQuadratic', () => {
  it('finds a point at which no feasible direction leads down, for singular matrices too', () => {
    fc.assert(
      fc.property(semiDefinite, vector, vector, (quadratic, linear, row) => {
        const further = { name: 'row', coefficients: row, bound: 0, equality: row.some((x) => x !== 0) };
        const solution = solveQuadratic({ quadratic, linear, constraints: [...box, further] });
        if (!('x' in solution)) throw new Error('the origin is feasible');
        const { x, active } = solution;
        expect(Math.max(...x.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.abs(dot(row, x))).toBeLessThan(1e-8);
        // Karush, Kuhn and Tucker: the gradient is what the active constraints push back.
        const gradient = multiplyVector(quadratic, x).map((g, i) => g + linear[i]!);
        const push = gradient.map((_g, i) =>
          active.reduce(
            (sum, { constraint, multiplier }) => sum + multiplier * constraint.coefficients[i]!,
            0,
          ),
        );
        gradient.forEach((g, i) => expect(push[i]! - g).toBeCloseTo(0, 6));
        expect(active.every(({ constraint, multiplier }) => constraint.equality || multiplier >= -1e-8)).toBe(
          true,
        );
      }),
    );
  });

  it('is never worse than a corner or the middle of its box', () => {
    fc.assert(
      fc.property(
        semiDefinite,
        vector,
        fc.array(fc.constantFrom(-1, 0, 1), { minLength: size, maxLength: size }),
        (g, a, other) => {
          const solution = solveQuadratic({ quadratic: g, linear: a, constraints: box });
          if (!('x' in solution)) throw new Error('the box is feasible');
          expect(value(g, a, solution.x)).toBeLessThanOrEqual(value(g, a, other) + 1e-7);
        },
      ),
    );
  });

  it('names constraints that cannot all hold, and only those', () => {
    const constraints: LinearConstraint[] = [
      ...box,
      { name: 'sum', coefficients: [1, 1, 0, 0], bound: 3, equality: false },
    ];
    const quadratic = [0, 1, 2, 3].map((i) => unit(i, 1));
    const solution = solveQuadratic({ quadratic, linear: [0, 0, 0, 0], constraints });
    if ('x' in solution) throw new Error('three is more than one and one');
    expect(solution.conflict.toSorted()).toEqual(['high 0', 'high 1', 'sum']);
  });

  it('says so where the objective falls without end', () => {
    const quadratic = [
      [1, 0],
      [0, 0],
    ];
    expect(() => solveQuadratic({ quadratic, linear: [0, 1], constraints: [] })).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '../../../../src/main/engine/budget/allocate/divide.ts';
import { equalMarginal } from '../../../../src/main/engine/budget/allocate/equalMarginal.ts';
import { gridOptimum } from '../../../../src/main/engine/budget/allocate/gridOptimum.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The best of all divisions, one by one. */
function bruteForce(tables: readonly Float64Array[], steps: number): number {
  const [table, ...others] = tables;
  if (others.length === 0) return steps < table!.length ? table![steps]! : -Infinity;
  let best = -Infinity;
  for (let units = 0; units <= Math.min(steps, table!.length - 1); units += 1) {
    best = Math.max(best, table![units]! + bruteForce(others, steps - units));
  }
  return best;
}

describe('the best division on a grid', () => {
  const table = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 });

  test('is as good as trying all of them', () => {
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 12 }),
        (rows, steps) => {
          const tables = rows.map((row) => Float64Array.from(row));
          const found = gridOptimum(
            tables,
            tables.map(() => 0),
            steps,
          );
          const best = bruteForce(tables, steps);
          const value = found ? sum(found.map((units, part) => tables[part]![units]!)) : -Infinity;
          expect(value).toBeCloseTo(best, 9);
          expect(found ? sum(found) : steps).toBe(steps);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});

const curve = (x: number): number => x ** 4 / (100 ** 4 + x ** 4);

describe('dividing a total', () => {
  const free = { min: 0, max: 140 };

  test('finds the equal marginal return of concave curves', () => {
    const found = divide((part, x) => [3, 2, 1][part]! * Math.sqrt(x), [free, free, free], 140, 100, 4);
    [90, 40, 10].forEach((best, i) => expect(found.money[i]).toBeCloseTo(best, 1));
    expect(found.value).toBeCloseTo(3 * Math.sqrt(90) + 2 * Math.sqrt(40) + Math.sqrt(10), 5);
  });

  test('puts all on one S-shaped curve where half would be wasted twice', () => {
    const { money } = divide((_part, x) => curve(x), [free, free], 120, 100, 3);
    expect(money.toSorted((a, b) => a - b)).toEqual([0, 120]);
  });

  test('uses the whole total within all bounds', () => {
    const bound = fc.tuple(
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.double({ min: 30, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(bound, { minLength: 2, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (limits, place) => {
          const bounds = limits.map(([min, max]) => ({ min, max }));
          const [low, high] = [sum(bounds.map((b) => b.min)), sum(bounds.map((b) => b.max))];
          const total = low + place * (high - low);
          const { money } = divide((part, x) => (part + 1) * Math.sqrt(x), bounds, total, 40, 2);
          expect(sum(money)).toBeCloseTo(total, 6);
          money.forEach((amount, i) => {
            expect(amount).toBeGreaterThanOrEqual(bounds[i]!.min - 1e-9);
            expect(amount).toBeLessThanOrEqual(bounds[i]!.max + 1e-9);
          });
        },
      ),
      { seed: 6, numRuns: 100 },
    );
  });

  test('refuses a total that the bounds cannot hold, by name', () => {
    const tight = { min: 50, max: 60 };
    expect(() => divide(() => 0, [tight, tight], 80, 10, 1)).toThrow('floors and locks');
    expect(() => divide(() => 0, [tight, tight], 130, 10, 1)).toThrow('ceilings');
  });
});

describe('equal marginal return', () => {
  test('agrees with the grid on random concave curves', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(weights, (a) => {
        const bounds = a.map(() => ({ min: 0, max: 60 }));
        const exact = equalMarginal(
          a.map((weight) => (x: number) => weight / (1 + x)),
          bounds,
          100,
        );
        const grid = divide((part, x) => a[part]! * Math.log(1 + x), bounds, 100, 60, 4);
        const value = (money: readonly number[]): number => sum(money.map((x, i) => a[i]! * Math.log(1 + x)));
        expect(sum(exact)).toBeCloseTo(100, 6);
        expect(value(exact)).toBeGreaterThanOrEqual(grid.value - 1e-9);
        expect(grid.value).toBeGreaterThanOrEqual(value(exact) - 1e-3);
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});

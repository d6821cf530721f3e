import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dualBound, type Curve } from '../../../../src/main/engine/budget/allocate/dual.ts';

const curve = (at: (money: number) => number, max: number, min = 0): Curve => ({
  bounds: { min, max },
  at: (money) => ({ gain: at(money), spent: 0 }),
});

describe('a bound on all divisions', () => {
  test('lies on the best division of root curves', () => {
    const curves = [3, 2, 1].map((scale) => curve((money) => scale * Math.sqrt(money), 140_000));
    const best = 3 * 300 + 2 * 200 + 100;
    const bound = dualBound(curves, { min: 140_000, max: 140_000 }, 0.1);
    expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
    expect(bound).toBeLessThanOrEqual(best * (1 + 5e-4));
  });

  test('counts what money costs, and money that must be spent at a loss', () => {
    const dear: Curve = {
      bounds: { min: 0, max: 100 },
      at: (money) => ({ gain: 2 * Math.sqrt(money), spent: money }),
    };
    // 2 √x - x is largest at 1; the rest stays where it costs nothing.
    const free = curve(() => 0, 100);
    expect(dualBound([dear, free], { min: 100, max: 100 }, 1e-3)).toBeCloseTo(1, 2);
    const lost = dualBound([dear], { min: 100, max: 100 }, 1e-3);
    expect(lost).toBeGreaterThanOrEqual(2 * 10 - 100);
    expect(lost).toBeLessThan(2 * 10 - 100 + 1);
  });

  test('is not below any division of curves in steps and of any shape', () => {
    const shape = fc.record({
      height: fc.double({ min: 0, max: 100, noNaN: true }),
      half: fc.double({ min: 1, max: 80, noNaN: true }),
      slope: fc.double({ min: 0.3, max: 6, noNaN: true }),
      step: fc.constantFrom(0, 7, 20),
      cost: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 4 }),
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (shapes, weights) => {
          const value = ({ height, half, slope, step, cost }: (typeof shapes)[number], money: number) => {
            const used = step > 0 ? step * Math.floor(money / step) : money;
            const power = used ** slope;
            return { gain: used > 0 ? (height * power) / (power + half ** slope) : 0, spent: cost * used };
          };
          const curves = shapes.map((each): Curve => ({
            bounds: { min: 0, max: 100 },
            at: (money) => value(each, money),
          }));
          const used = weights.slice(0, shapes.length);
          const sum = used.reduce((a, b) => a + b, 0);
          const division = used.map((weight) => (100 * weight) / sum);
          const brings = division.reduce((total, money, i) => {
            const { gain, spent } = value(shapes[i]!, money);
            return total + gain - spent;
          }, 0);
          expect(dualBound(curves, { min: 100, max: 100 }, 0.5)).toBeGreaterThanOrEqual(brings - 1e-9);
        },
      ),
      { seed: 71, numRuns: 100 },
    );
  });
});

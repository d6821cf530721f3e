import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/main/engine/stats/incompleteBeta.ts';
import { studentDensity } from '../../../src/main/engine/stats/studentDensity.ts';
import { studentCdf, studentQuantile } from '../../../src/main/engine/stats/studentQuantile.ts';

describe('Student t', () => {
  it('with one degree of freedom is the Cauchy law', () => {
    for (const t of [-5, -1, -0.1, 0, 0.7, 20]) {
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13);
      expect(studentDensity(t, 1)).toBeCloseTo(1 / (Math.PI * (1 + t * t)), 13);
    }
  });

  it('with two has the closed form ½ + t / (2 √(2 + t²))', () => {
    for (const t of [-5, -1, -0.1, 0.7, 20])
      expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 14);
  });

  it('has a quantile that inverts the distribution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 200 }), (thousandths, nu) => {
        const p = thousandths / 1000;
        expect(studentCdf(studentQuantile(p, nu), nu)).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('incompleteBeta', () => {
  it('has the closed forms of small whole parameters', () => {
    for (const x of [0, 0.1, 0.35, 0.5, 0.8, 1]) {
      expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 14);
      expect(incompleteBeta(x, 2, 1)).toBeCloseTo(x * x, 14);
      expect(incompleteBeta(x, 2, 2)).toBeCloseTo(x * x * (3 - 2 * x), 14);
    }
  });

  it('mirrors', () => {
    const parameter = fc.integer({ min: 1, max: 400 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), parameter, parameter, (hundredths, a, b) => {
        const x = hundredths / 100;
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 12);
      }),
    );
  });
});

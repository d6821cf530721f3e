import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOverWeights } from '../../../src/main/engine/campaign/carryOver/index.ts';
import { bindResponse } from '../../../src/main/engine/campaign/response/index.ts';
import { carryOver, responseCurve } from '../../../src/shared/campaign.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const list = (values: Float64Array): number[] => [...values];

describe('response curves', () => {
  test('bring half of the capacity at their half, or what they bring for one at first', () => {
    const capacity = 800;
    for (const kind of ['hill', 'logistic', 'michaelisMenten'] as const) {
      const curve = bindResponse(responseCurve.parse({ kind, half: 50 }), capacity);
      expect(curve(50)).toBeCloseTo(capacity / 2, 9);
    }
    const tanh = bindResponse({ kind: 'tanh', start: 3 }, capacity);
    // Against JavaScript's own hyperbolic tangent.
    for (const bought of [0.001, 1, 100, 300, 2000]) {
      expect(tanh(bought)).toBeCloseTo(capacity * Math.tanh((3 * bought) / capacity), 9);
    }
    expect(bindResponse({ kind: 'linear' }, capacity)(900)).toBe(capacity);
    const root = bindResponse({ kind: 'root', scale: 4, exponent: 0.5 }, capacity);
    expect([root(100), root(1e6)]).toEqual([40, capacity]);
  });

  test('rise from nothing and stay within the capacity, whatever their figures', () => {
    const curve = fc.oneof(
      fc.constant({ kind: 'linear' as const }),
      fc.record({ kind: fc.constant('hill' as const), half: number(1, 1e4), slope: number(0.2, 6) }),
      fc.record({
        kind: fc.constantFrom('logistic' as const, 'michaelisMenten' as const),
        half: number(1, 1e4),
      }),
      fc.record({ kind: fc.constant('tanh' as const), start: number(0.01, 20) }),
      fc.record({ kind: fc.constant('root' as const), scale: number(0.1, 100), exponent: number(0.05, 1) }),
    );
    fc.assert(
      fc.property(curve, number(1, 1e5), number(0, 1e6), number(0, 1e6), (spec, capacity, a, b) => {
        const response = bindResponse(responseCurve.parse(spec), capacity);
        const [less, more] = [response(Math.min(a, b)), response(Math.max(a, b))];
        expect(response(0)).toBe(0);
        expect(less).toBeLessThanOrEqual(more + 1e-9 * capacity);
        expect(more).toBeLessThanOrEqual(capacity * (1 + 1e-12));
      }),
    );
  });
});

describe('carry-over', () => {
  test('delayed is strongest at its peak and even around it: r^((l − 2)²) over what they add up to', () => {
    const sum = 0.5 ** 4 + 0.5 + 1 + 0.5 + 0.5 ** 4;
    const weights = carryOverWeights({ kind: 'delayed', retention: 0.5, peak: 2, weeks: 5 }, 26);
    const expected = [0.5 ** 4, 0.5, 1, 0.5, 0.5 ** 4].map((weight) => weight / sum);
    list(weights).forEach((weight, lag) => expect(weight).toBeCloseTo(expected[lag]!, 12));
    expect(weights).toHaveLength(5);
  });

  test('geometric adds up to 1 − r^n over n weeks, the rest would work after them', () => {
    const weights = carryOverWeights({ kind: 'geometric', retention: 0.6 }, 10);
    expect(list(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1 - 0.6 ** 10, 12);
  });

  test('neither makes nor loses anything within its window, whatever its kind', () => {
    const weeks = fc.integer({ min: 1, max: 20 });
    const spec = fc.oneof(
      fc.record({ kind: fc.constant('delayed'), retention: number(0.05, 0.95), peak: number(0, 6), weeks }),
      fc.record({
        kind: fc.constantFrom('weibullCdf', 'weibullPdf'),
        shape: number(0.3, 5),
        scale: number(0.5, 10),
        weeks: fc.integer({ min: 2, max: 20 }),
      }),
      fc.record({ kind: fc.constant('binomial'), retention: number(0.05, 1), weeks }),
    );
    fc.assert(
      fc.property(spec, (asked) => {
        const weights = list(carryOverWeights(carryOver.parse(asked), 26));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

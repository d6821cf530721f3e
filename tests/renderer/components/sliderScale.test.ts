import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountScale, linearScale, listScale } from '../../../src/renderer/components/sliderScale.ts';

describe('slider scales', () => {
  test('linear places are clean decimals, the ends exact', () => {
    const scale = linearScale(0, 1, 0.01);
    expect([
      scale.last,
      scale.toValue(7),
      scale.toValue(29),
      scale.toValue(100),
      scale.toPlace(0.35),
    ]).toEqual([100, 0.07, 0.29, 1, 35]);
    const coarse = linearScale(0, 1, 0.3);
    expect([coarse.last, coarse.toValue(3)]).toEqual([3, 1]);
  });

  test('amounts begin with nothing and are round at every place', () => {
    const scale = amountScale(1000, 10_000_000);
    const values = Array.from({ length: scale.last + 1 }, (_, place) => scale.toValue(place));
    expect(values.slice(0, 4)).toEqual([0, 1000, 1100, 1200]);
    expect(values.at(-1)).toBe(10_000_000);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
    expect(values.every((value) => value % 100 === 0)).toBe(true);
  });

  test('a typed value lies between the places around it; beyond the ends it stays inside', () => {
    const scale = listScale([0, 10, 100]);
    expect([scale.toPlace(5), scale.toPlace(55), scale.toPlace(-1), scale.toPlace(1000)]).toEqual([
      0.5, 1.5, 0, 2,
    ]);
  });

  test('place and value are inverse', () => {
    fc.assert(
      fc.property(fc.nat(124), (place) => {
        const scale = amountScale(1000, 10_000_000);
        expect(scale.toPlace(scale.toValue(Math.min(place, scale.last)))).toBe(Math.min(place, scale.last));
      }),
    );
  });
});

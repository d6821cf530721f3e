import { expect, test } from 'vitest';
import type { ComparisonResult, MeasureComparison, Spread } from '../../../../src/shared/campaignResult.ts';
import { pairOf } from '../../../../src/renderer/pages/budget/compare/pairOf.ts';

const at = (value: number) => ({ value, se: 0.5 });
const difference: Spread = {
  mean: at(3),
  sd: at(2),
  p5: at(-1),
  p25: at(1),
  p50: at(3),
  p75: at(5),
  p95: at(8),
};
const npv: MeasureComparison = {
  measure: 'npv',
  first: at(0.7),
  tie: at(0.1),
  second: at(0.2),
  difference,
  histogram: { edges: [-1, 2, 8], counts: [3, 7] },
};
const result = {
  engineVersion: '1',
  paths: 10,
  partial: false,
  seed: 1,
  results: [],
  pairs: [{ first: 0, second: 1, measures: [npv] }],
} satisfies ComparisonResult;

test('a pair turned round changes wins with losses and the sign of every difference', () => {
  expect(pairOf(result, 1, 0)).toEqual({
    first: 1,
    second: 0,
    measures: [
      {
        measure: 'npv',
        first: at(0.2),
        tie: at(0.1),
        second: at(0.7),
        difference: {
          mean: at(-3),
          sd: at(2),
          p5: at(-8),
          p25: at(-5),
          p50: at(-3),
          p75: at(-1),
          p95: at(1),
        },
        histogram: { edges: [-8, -2, 1], counts: [7, 3] },
      },
    ],
  });
});

test('a pair as it was run stays as it is, and a split has no pair with itself', () => {
  expect(pairOf(result, 0, 1)).toBe(result.pairs[0]);
  expect(pairOf(result, 0, 0)).toBeNull();
});

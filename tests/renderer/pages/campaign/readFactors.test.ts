import { expect, test } from 'vitest';
import { readFactors } from '../../../../src/renderer/pages/campaign/plan/readFactors.ts';

test('factors by week are read in their order, with any comma', () => {
  expect(readFactors('1, 0.5，1.2、 1')).toEqual([1, 0.5, 1.2, 1]);
});

test('what is no factor, out of bounds or too long is refused', () => {
  for (const typed of ['', 'one', '1, -0.1', '1, 11', '1, NaN', Array.from({ length: 157 }, () => 1).join()])
    expect(readFactors(typed)).toBeNull();
});

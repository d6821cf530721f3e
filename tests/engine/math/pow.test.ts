import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pow } from '../../../src/main/engine/math/pow.ts';

test('knows its ends and simple values', () => {
  const values = [
    pow(2, 10),
    pow(2, -2),
    pow(-3, 3),
    pow(0, 0),
    pow(0, 2.5),
    pow(4, 0.5),
    pow(1, 1e9),
    pow(-1, 0.5),
  ];
  expect(values).toEqual([1024, 0.25, -27, 1, 0, 2, 1, Number.NaN]);
});

test('keeps its stated error against the platform', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      (b, e) => {
        const bound = (4 + 2 * Math.max(Math.abs(e), Math.abs(e * Math.log(b)))) * 2 ** -52;
        expect(Math.abs(pow(b, e) / b ** e - 1)).toBeLessThanOrEqual(bound);
      },
    ),
    { numRuns: 5000 },
  );
});

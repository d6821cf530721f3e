import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mixRowLength, readMix, writeMix } from '../../../../src/main/engine/portfolio/suggestion/mixRows.ts';

const names = ['liquid', 'growth', 'riskBudget', 'turnover', 'lower[0]', 'upper[2]', 'upper[0]'];

it('reads every mix back as it was written, its prices in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...names)),
      fc.double({ noNaN: true }),
      (weights, priced, value) => {
        const row = new Float64Array(mixRowLength(6)).fill(7);
        const mix = { weights, value, prices: new Map(priced.map((name, i) => [name, i / 7])) };
        writeMix(mix, row, 6);
        const read = readMix(row, 6)!;
        expect([read.weights, read.value, [...read.prices]]).toEqual([weights, value, [...mix.prices]]);
      },
    ),
  );
});

it('tells that there is none, also where there was one before', () => {
  const row = new Float64Array(mixRowLength(2));
  writeMix({ weights: [0.5, 0.5], value: 1, prices: new Map() }, row, 2);
  writeMix(undefined, row, 2);
  expect(readMix(row, 2)).toBeUndefined();
});

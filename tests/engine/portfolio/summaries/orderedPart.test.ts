import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileEstimate } from '../../../../src/main/engine/portfolio/summaries/estimates.ts';
import { orderedPart } from '../../../../src/main/engine/portfolio/summaries/orderedPart.ts';
import { lowerTailMean } from '../../../../src/main/engine/stats/expectedShortfall.ts';
import { sorted } from '../../../../src/main/engine/stats/quantile.ts';
import { standardErrorOfLowerTailMean } from '../../../../src/main/engine/stats/standardErrors.ts';

const asked = [0.01, 0.05, 0.5, 0.95];
const tail = 0.05;
const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
const lists = fc.oneof(
  fc.array(value, { minLength: 1, maxLength: 500 }),
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 500 }),
  fc.array(value, { minLength: 1, maxLength: 200 }).map((list) => [...list, 1e15]),
);

test('figures of the part that is ordered are those of all values sorted', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const values = Float64Array.from(list);
      const part = orderedPart(values, { probabilities: asked, tail });
      const all = sorted(values);
      expect(asked.map((p) => quantileEstimate(part, p))).toEqual(asked.map((p) => quantileEstimate(all, p)));
      for (const share of [0.01, tail]) {
        expect(lowerTailMean(part, share)).toBe(lowerTailMean(all, share));
        expect(standardErrorOfLowerTailMean(part, share)).toBe(standardErrorOfLowerTailMean(all, share));
      }
    }),
    { numRuns: 300 },
  );
});

test('a place that was not asked for holds no number', () => {
  const part = orderedPart(
    Float64Array.from({ length: 10_000 }, (_value, i) => (i * 7919) % 10_000),
    {
      probabilities: [0.95],
    },
  );
  expect(part[9499]).toBe(9499);
  expect(part[5000]).toBeNaN();
});

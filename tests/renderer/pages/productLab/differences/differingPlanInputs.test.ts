import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../../../src/shared/plan.ts';
import {
  asBaseline,
  differingPlanInputs,
} from '../../../../../src/renderer/pages/productLab/differences/differingPlanInputs.ts';

const make = (holdings: readonly (readonly [string, number])[], change: object = {}) =>
  plan.parse({
    name: 'a',
    months: 12,
    initial: 1000,
    holdings: holdings.map(([series, weight]) => ({ series, weight })),
    ...change,
  });
const base = make([
  ['x', 0.5],
  ['y', 0.5],
]);

const mix = (parts: readonly number[], shift: number) => {
  const sum = parts.reduce((a, b) => a + b, 0);
  return make(parts.map((part, i) => [`s${i + shift}`, part / sum] as const));
};

describe('what differs between two combinations', () => {
  it('names shares and settings, but not the name', () => {
    const other = make(
      [
        ['x', 0.2],
        ['z', 0.8],
      ],
      { name: 'b', months: 24, inflation: 0.03 },
    );
    expect(
      differingPlanInputs(base, other).map((input) =>
        input.kind === 'field' ? input.key : [input.key, input.base, input.own],
      ),
    ).toEqual([
      ['series x', 0.5, 0.2],
      ['series y', 0.5, null],
      ['series z', null, 0.8],
      'months',
      'inflation',
    ]);
    expect(differingPlanInputs(base, { ...base, name: 'c' })).toEqual([]);
  });

  it('a field goes back to the baseline, also to nothing', () => {
    const other = make([['x', 1]], { inflation: 0.03, months: 3 });
    for (const input of differingPlanInputs(base, other).filter(({ kind }) => kind === 'field')) {
      const back = asBaseline(other, base, input);
      expect(differingPlanInputs(base, back)).not.toContainEqual(input);
      expect(plan.parse(back)).toEqual(back);
    }
  });

  it('a share set to the baseline is the baseline’s, and all still add up to 1', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 0, max: 3 }), (a, b, shift) => {
        const [baseline, other] = [mix(a, 0), mix(b, shift)];
        for (const input of differingPlanInputs(baseline, other)) {
          const back = asBaseline(other, baseline, input);
          const sum = back.holdings.reduce((total, { weight }) => total + weight, 0);
          expect(sum).toBeCloseTo(1, 9);
          // Alone in the plan it can only be all of it.
          const free = back.holdings.length > 1 || (input.kind === 'weight' && input.base === 1);
          const left = differingPlanInputs(baseline, back).some(({ key }) => key === input.key);
          expect(free && left).toBe(false);
        }
      }),
    );
  });
});

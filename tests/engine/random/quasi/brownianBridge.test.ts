import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brownianBridge } from '../../../../src/main/engine/random/quasi/brownianBridge.ts';
import { quasiDimensions } from '../../../../src/main/engine/random/quasi/quasiDimensions.ts';

/** The linear map from the stages' normals to the steps of the walk over their deviations, [step][stage]. */
function stepsOf(deviations: readonly number[]): number[][] {
  const n = deviations.length;
  const bridge = brownianBridge(deviations);
  const walk = Array.from({ length: n + 1 }, () => Array<number>(n).fill(0));
  for (let stage = 0; stage < n; stage += 1) {
    const row = walk[bridge.place[stage]!]!;
    for (let k = 0; k < n; k += 1) {
      row[k] =
        bridge.leftWeight[stage]! * walk[bridge.left[stage]!]![k]! +
        bridge.rightWeight[stage]! * walk[bridge.right[stage]!]![k]! +
        (k === stage ? bridge.deviation[stage]! : 0);
    }
  }
  return Array.from({ length: n }, (_step, i) =>
    walk[i + 1]!.map((value, k) => (value - walk[i]![k]!) / deviations[i]!),
  );
}

test('its steps are independent standard normals: the map is orthogonal, for any deviations', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (given) => {
        const steps = stepsOf(given);
        for (const [i, a] of steps.entries()) {
          for (const [j, b] of steps.entries()) {
            const product = a.reduce((sum, x, k) => sum + x * b[k]!, 0);
            expect(Math.abs(product - (i === j ? 1 : 0))).toBeLessThan(1e-12);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('the first stage sets the end, the second the middle', () => {
  const { place } = brownianBridge(Array<number>(12).fill(1));
  expect([...place.subarray(0, 4)]).toEqual([12, 6, 3, 9]);
  expect([...place].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('coordinates go to what matters most, each once, and are not given twice', () => {
  const dimensions = quasiDimensions(brownianBridge(Array<number>(6).fill(1)), [1, 0.1], 8);
  expect(dimensions[0]).toBe(0);
  expect([...dimensions].filter((d) => d >= 0).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect([...dimensions].filter((d) => d === -1).length).toBe(4);
});

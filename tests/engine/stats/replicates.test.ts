import { expect, test } from 'vitest';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { lowerTailMean } from '../../../src/main/engine/stats/expectedShortfall.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import { quantile } from '../../../src/main/engine/stats/quantile.ts';
import { Replicates } from '../../../src/main/engine/stats/replicates.ts';

const size = 200;
const count = 400;

/** Independent normals: the errors that replicates find must be those of independent values. */
const values = new Float64Array(size * count);
fillNormals(3, purposes.resampling, 0, 0, values.length, values);
const replicates = new Replicates(values, size);

test('values are those of the whole sample', () => {
  expect(replicates.mean((x) => x).value).toBeCloseTo(mean(values), 12);
  expect(replicates.quantile(0.3).value).toBe(quantile(values, 0.3));
  expect(replicates.lowerTail(0.05).value).toBe(lowerTailMean(values.toSorted(), 0.05));
});

test('for independent values the errors are the known ones', () => {
  const n = values.length;
  const pairs = [
    [replicates.mean((x) => x).se, 1 / Math.sqrt(n)],
    [replicates.mean((x) => (x < 0 ? 1 : 0)).se, 0.5 / Math.sqrt(n)],
    [replicates.quantile(0.5).se, Math.sqrt(Math.PI / 2 / n)],
    [replicates.quantile(0.05).se, Math.sqrt((0.05 * 0.95) / n) / 0.103_136],
    // (variance in the tail + .95 · (edge − tail mean)²) / .05, for the normal law.
    [replicates.lowerTail(0.05).se, Math.sqrt(6.07905 / n)],
  ] as const;
  // Relative error of a standard deviation from 400 replicates: 1 / √800 = 3.5 %; 4 of these are allowed.
  for (const [found, known] of pairs) expect(Math.abs(found / known - 1)).toBeLessThan(0.15);
});

test('replicates that are alike leave no error', () => {
  const one = values.subarray(0, size);
  const alike = new Float64Array(size * 5);
  for (let r = 0; r < 5; r += 1) alike.set(one, r * size);
  const same = new Replicates(alike, size);
  expect([same.mean((x) => x).se, same.quantile(0.5).se, same.lowerTail(0.1).se]).toEqual([0, 0, 0]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from '../../../src/main/engine/math/normalCdf.ts';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { fillUniforms } from '../../../src/main/engine/random/fillUniforms.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { UniformStream } from '../../../src/main/engine/random/uniformStream.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const index = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test('a stream draws what the fillers write, from any address', () => {
  fc.assert(
    fc.property(seeds, index, index, fc.integer({ min: 1, max: 13 }), (seed, path, step, count) => {
      const uniforms = new Float64Array(count + 2);
      const normals = new Float64Array(count);
      fillUniforms(seed, purposes.campaignNoise, path, step, count, uniforms, 2);
      fillNormals(seed, purposes.campaignNoise, path, step, count, normals);
      const stream = new UniformStream(seed, purposes.campaignNoise);
      stream.moveTo(path, step);
      const drawn = Array.from({ length: count }, () => stream.next());
      stream.moveTo(path, step);
      const drawnNormals = Array.from({ length: count }, () => stream.nextNormal());
      expect([0, 0, ...drawn]).toEqual([...uniforms]);
      expect(drawnNormals).toEqual([...normals]);
    }),
  );
});

function draw(seed: number, purpose: 0 | 1, path: number, step: number): number[] {
  const out = new Float64Array(8);
  fillUniforms(seed, purpose, path, step, 8, out);
  return [...out];
}

test('seed, purpose, path and step each change every number', () => {
  const all = [
    draw(1, 0, 0, 0),
    draw(2 ** 32 + 1, 0, 0, 0),
    draw(2, 0, 0, 0),
    draw(1, 1, 0, 0),
    draw(1, 0, 1, 0),
    draw(1, 0, 0, 1),
  ];
  expect(new Set(all.flat()).size).toBe(48);
});

const paths = 50_000;
const perStep = 6;

/** [path][i] normals of one step, and the same of the step and path after it. */
function sample(step: number, firstPath = 0): Float64Array {
  const out = new Float64Array(paths * perStep);
  for (let path = 0; path < paths; path += 1) {
    fillNormals(20_260_701, purposes.returns, firstPath + path, step, perStep, out, path * perStep);
  }
  return out;
}

const meanOf = (values: Float64Array, f: (z: number, i: number) => number): number =>
  values.reduce((sum, z, i) => sum + f(z, i), 0) / values.length;

test('normals have the moments of the normal law within 4.5 standard errors', () => {
  const z = sample(3);
  const root = Math.sqrt(z.length);
  const deviations = [
    meanOf(z, (x) => x) * root,
    ((meanOf(z, (x) => x * x) - 1) * root) / Math.sqrt(2),
    (meanOf(z, (x) => x ** 3) * root) / Math.sqrt(15),
    ((meanOf(z, (x) => x ** 4) - 3) * root) / Math.sqrt(96),
    (meanOf(z, (x) => x ** 5) * root) / Math.sqrt(945),
    ((meanOf(z, (x) => x ** 6) - 15) * root) / Math.sqrt(10_170),
  ];
  expect(Math.max(...deviations.map(Math.abs))).toBeLessThan(4.5);
});

test('tails hold what the normal law says, to 4 sigma and beyond', () => {
  const z = sample(4);
  for (const limit of [1, 2, 3, 3.5, 4, 4.5, 5]) {
    const expected = 2 * normalCdf(-limit) * z.length;
    const found = z.filter((x) => Math.abs(x) > limit).length;
    expect(Math.abs(found - expected)).toBeLessThan(4.5 * Math.sqrt(expected) + 1);
  }
});

test('numbers of neighbouring assets, steps and paths are uncorrelated, their squares too', () => {
  const here = sample(7);
  const neighbours = [
    here.map((_, i) => here[(i + 1) % here.length]!),
    sample(8),
    sample(7, 1),
    sample(7, 2 ** 16),
    sample(7 + 256),
  ];
  for (const there of neighbours) {
    const root = Math.sqrt(here.length);
    expect(Math.abs(meanOf(here, (x, i) => x * there[i]!)) * root).toBeLessThan(4.5);
    expect(Math.abs(meanOf(here, (x, i) => (x * x - 1) * (there[i]! ** 2 - 1))) * (root / 2)).toBeLessThan(
      4.5,
    );
  }
});

test('uniforms fill 256 cells evenly', () => {
  const counts = new Float64Array(256);
  const out = new Float64Array(4);
  for (let path = 0; path < paths; path += 1) {
    fillUniforms(5, purposes.bootstrap, path, 0, 4, out);
    for (const u of out) counts[Math.floor(u * 256)]! += 1;
  }
  const expected = (paths * 4) / 256;
  const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  expect(Math.abs(chiSquare - 255)).toBeLessThan(4.5 * Math.sqrt(2 * 255));
});

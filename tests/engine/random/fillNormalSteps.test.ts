import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillNormalSteps } from '../../../src/main/engine/random/fillNormalSteps.ts';
import { normalOfWord } from '../../../src/main/engine/random/normalOfWord.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { seedKey } from '../../../src/main/engine/random/seedKey.ts';
import { threefry4x32 } from '../../../src/main/engine/random/threefry4x32.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

function draw(seed: number, path: number, steps: number, width: number): Float64Array {
  const out = new Float64Array(steps * width);
  fillNormalSteps(seed, purposes.returns, path, steps, width, out);
  return out;
}

test('every number stands at its address, whatever the width and the number of steps', () => {
  const size = fc.integer({ min: 1, max: 13 });
  fc.assert(
    fc.property(seeds, fc.nat(), size, size, (seed, path, steps, width) => {
      const words = new Int32Array(4);
      const expected = Array.from({ length: steps * width }, (_number, i) => {
        const step = Math.floor(i / width);
        threefry4x32(path, step >> 2, i % width, purposes.returns, seedKey(seed), words);
        return normalOfWord(words[step & 3]!);
      });
      expect([...draw(seed, path, steps, width)]).toEqual(expected);
    }),
  );
});

test('months and factors are uncorrelated, and so are their squares', () => {
  const [paths, steps, width] = [5000, 8, 6];
  const all = Array.from({ length: paths }, (_path, path) => draw(7, path, steps, width));
  const root = Math.sqrt(paths);
  const pairs = Array.from(
    { length: steps * width },
    (_, i) => [i, (i + 1) % (steps * width)] as const,
  ).concat(Array.from({ length: (steps - 1) * width }, (_, i) => [i, i + width] as const));
  for (const [i, j] of pairs) {
    let product = 0;
    let squares = 0;
    for (const z of all) {
      product += z[i]! * z[j]!;
      squares += (z[i]! ** 2 - 1) * (z[j]! ** 2 - 1);
    }
    expect(Math.abs(product / paths) * root).toBeLessThan(4.5);
    expect(Math.abs(squares / paths) * (root / 2)).toBeLessThan(4.5);
  }
});

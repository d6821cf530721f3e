import type { Purpose } from './purposes.ts';
import { seedKey } from './seedKey.ts';
import { threefry4x32 } from './threefry4x32.ts';
import { uniformOfWord } from './uniformOfWord.ts';

const words = new Int32Array(4);

/**
 * Independent uniforms in (0, 1) of one step of one path: `out[offset + i]`, i < count, is the uniform of word i mod 4
 * of the block addressed by (path, step, ⌊i / 4⌋, purpose) under the seed.
 */
export function fillUniforms(
  seed: number,
  purpose: Purpose,
  path: number,
  step: number,
  count: number,
  out: Float64Array,
  offset = 0,
): void {
  const key = seedKey(seed);
  for (let i = 0; i < count; i += 1) {
    if ((i & 3) === 0) threefry4x32(path, step, i >> 2, purpose, key, words);
    out[offset + i] = uniformOfWord(words[i & 3]!);
  }
}

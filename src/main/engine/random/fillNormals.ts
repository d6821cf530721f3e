import { normalOfWord } from './normalOfWord.ts';
import type { Purpose } from './purposes.ts';
import { seedKey } from './seedKey.ts';
import { threefry4x32 } from './threefry4x32.ts';

const words = new Int32Array(4);

/**
 * Independent standard normals of one step of one path, addressed as in `fillUniforms`; one word gives one normal
 * by the inverse of the distribution, so |z| ≤ 6.34 (the tail beyond has probability 2.3e-10 in all).
 */
export function fillNormals(
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
    out[offset + i] = normalOfWord(words[i & 3]!);
  }
}

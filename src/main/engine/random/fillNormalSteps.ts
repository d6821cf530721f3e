import { normalOfWord } from './normalOfWord.ts';
import type { Purpose } from './purposes.ts';
import { seedKey } from './seedKey.ts';
import { threefry4x32 } from './threefry4x32.ts';

const words = new Int32Array(4);

/**
 * Independent standard normals of the first `steps` steps of a path, out[step * width + place]: the normal of word
 * `step mod 4` of the block addressed by (path, ⌊step / 4⌋, place, purpose) under the seed. So each place has a stream
 * of its own: its numbers depend neither on `width` nor on `steps`, and no word is wasted.
 * @param normalOf the quantile, `normalOfWord` or `singleNormalOfWord`
 */
export function fillNormalSteps(
  seed: number,
  purpose: Purpose,
  path: number,
  steps: number,
  width: number,
  out: Float64Array,
  normalOf: (word: number) => number = normalOfWord,
): void {
  const key = seedKey(seed);
  for (let block = 0; block * 4 < steps; block += 1) {
    const end = Math.min(4, steps - block * 4);
    for (let place = 0; place < width; place += 1) {
      threefry4x32(path, block, place, purpose, key, words);
      for (let i = 0; i < end; i += 1) out[(block * 4 + i) * width + place] = normalOf(words[i]!);
    }
  }
}

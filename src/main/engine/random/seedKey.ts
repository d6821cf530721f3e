import { threefryKey, type ThreefryKey } from './threefry4x32.ts';

const word = 2 ** 32;

/** Low 32 bits of a seed: first word of the generator's key. */
export const seedLow = (seed: number): number => (seed % word) | 0;

/** High 21 bits of a seed (seeds are integers from 0 to 2^53 − 1): second word of the key. */
export const seedHigh = (seed: number): number => Math.floor(seed / word) | 0;

let knownSeed = -1;
let knownKey: ThreefryKey | undefined;

/** The generator's key of a seed; its other two words are 0. The seed asked for last is remembered. */
export function seedKey(seed: number): ThreefryKey {
  if (seed !== knownSeed || !knownKey) {
    knownKey = threefryKey(seedLow(seed), seedHigh(seed), 0, 0);
    knownSeed = seed;
  }
  return knownKey;
}

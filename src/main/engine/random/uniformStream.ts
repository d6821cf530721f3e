import { normalOfWord } from './normalOfWord.ts';
import type { Purpose } from './purposes.ts';
import { seedKey } from './seedKey.ts';
import { threefry4x32, type ThreefryKey } from './threefry4x32.ts';
import { uniformOfWord } from './uniformOfWord.ts';

/** What a sampler takes its randomness from. */
export interface UniformSource {
  /** The next uniform in (0, 1). */
  next(): number;
}

/**
 * The stream of uniforms of one step of one path, for samplers that need a number of draws not known beforehand.
 * Its i-th draw equals `fillUniforms`'s i-th number at the same address. `moveTo` re-uses the object for another
 * address, so that loops over paths allocate nothing.
 */
export class UniformStream implements UniformSource {
  readonly #key: ThreefryKey;
  readonly #purpose: Purpose;
  readonly #words = new Int32Array(4);
  #path: number;
  #step: number;
  #drawn = 0;

  constructor(seed: number, purpose: Purpose, path = 0, step = 0) {
    this.#key = seedKey(seed);
    this.#purpose = purpose;
    this.#path = path;
    this.#step = step;
  }

  /** Goes to the beginning of the stream of another path and step. */
  moveTo(path: number, step: number): void {
    this.#path = path;
    this.#step = step;
    this.#drawn = 0;
  }

  next(): number {
    return uniformOfWord(this.#nextWord());
  }

  /** The next standard normal, as `fillNormals` would give it. */
  nextNormal(): number {
    return normalOfWord(this.#nextWord());
  }

  #nextWord(): number {
    const place = this.#drawn & 3;
    if (place === 0) {
      threefry4x32(this.#path, this.#step, this.#drawn >>> 2, this.#purpose, this.#key, this.#words);
    }
    this.#drawn += 1;
    return this.#words[place]!;
  }
}

import { normalOfWord } from '../normalOfWord.ts';
import { philox4x32 } from '../philox4x32.ts';
import type { Purpose } from '../purposes.ts';
import { seedHigh, seedLow } from '../seedKey.ts';
import { brownianBridge, type BrownianBridge } from './brownianBridge.ts';
import { quasiDimensions } from './quasiDimensions.ts';
import { scrambledSobol, sobolWord, type ScrambledSobol } from './scrambledSobol.ts';
import { sobolDirections } from './sobolDirections.ts';

/** Quasi-random normals of one path after another: path p is point p mod `points` of scrambling ⌊p / points⌋. */
export class QuasiNormals {
  readonly bridge: BrownianBridge;
  /** A step of the walk times its scale is a standard normal. */
  readonly scales: Float64Array;
  /** Coordinate by stage and factor, −1 where a pseudo-random number stands in. */
  readonly dimensions: Int32Array;
  /** Coordinates of the points that are used. */
  readonly #coordinates: number;
  readonly #factors: number;
  readonly #seed: number;
  readonly #purpose: Purpose;
  readonly #points: number;
  readonly #walk: Float64Array;
  readonly #words = new Int32Array(4);
  #replicate = -1;
  #sobol: ScrambledSobol | undefined;

  /**
   * @param stepWeights how much each step matters, above 0: the first coordinate drives the sum of the steps times these
   * @param factorWeights how much each factor matters; the first coordinates go to what matters most
   * @param points of each scrambling, a power of 2
   */
  constructor(
    seed: number,
    purpose: Purpose,
    stepWeights: ArrayLike<number>,
    factorWeights: readonly number[],
    points: number,
  ) {
    this.bridge = brownianBridge(stepWeights);
    this.#coordinates = Math.min(sobolDirections.length, stepWeights.length * factorWeights.length);
    this.dimensions = quasiDimensions(this.bridge, factorWeights, this.#coordinates);
    this.#factors = factorWeights.length;
    this.#seed = seed;
    this.#purpose = purpose;
    this.#points = points;
    this.scales = Float64Array.from(stepWeights, (weight) => 1 / weight);
    this.#walk = new Float64Array(stepWeights.length + 1);
  }

  /** The scrambling that a path belongs to. */
  scramblingOf(path: number): ScrambledSobol {
    const replicate = Math.floor(path / this.#points);
    if (!this.#sobol || replicate !== this.#replicate) {
      this.#sobol = scrambledSobol(this.#seed, replicate, this.#coordinates);
    }
    this.#replicate = replicate;
    return this.#sobol;
  }

  /** Writes the standard normals of a path, out[step * factors + factor]. */
  fill(path: number, out: Float64Array): void {
    const sobol = this.scramblingOf(path);
    const walk = this.#walk;
    const steps = walk.length - 1;
    for (let factor = 0; factor < this.#factors; factor += 1) {
      for (let stage = 0; stage < steps; stage += 1) this.#setPlace(sobol, path, factor, stage);
      for (let step = 0; step < steps; step += 1) {
        out[step * this.#factors + factor] = (walk[step + 1]! - walk[step]!) * this.scales[step]!;
      }
    }
  }

  #setPlace(sobol: ScrambledSobol, path: number, factor: number, stage: number): void {
    const { place, left, right, leftWeight, rightWeight, deviation } = this.bridge;
    const walk = this.#walk;
    const z = normalOfWord(this.#wordOf(sobol, path, factor, stage));
    walk[place[stage]!] =
      leftWeight[stage]! * walk[left[stage]!]! +
      rightWeight[stage]! * walk[right[stage]!]! +
      deviation[stage]! * z;
  }

  #wordOf(sobol: ScrambledSobol, path: number, factor: number, stage: number): number {
    const dimension = this.dimensions[stage * this.#factors + factor]!;
    if (dimension >= 0) return sobolWord(sobol, dimension, path % this.#points);
    const words = this.#words;
    philox4x32(path, stage >> 2, factor, this.#purpose, seedLow(this.#seed), seedHigh(this.#seed), words);
    return words[stage & 3]!;
  }
}

import type { Purpose } from '../purposes.ts';
import { seedKey } from '../seedKey.ts';
import { singleNormalOfWord } from '../singleNormalOfWord.ts';
import { threefry4x32, type ThreefryKey } from '../threefry4x32.ts';
import { brownianBridge, type BrownianBridge } from './brownianBridge.ts';
import { quasiDimensions } from './quasiDimensions.ts';
import { scrambledSobol, sobolWord, type ScrambledSobol } from './scrambledSobol.ts';
import { sobolDirections } from './sobolDirections.ts';

const { fround } = Math;

/**
 * Quasi-random normals in single precision of one path after another: path p is point p mod
 * `points` of scrambling ⌊p / points⌋. The walk is off by some 1e-6 of its steps, which is neither seen nor added up:
 * steps are differences of places.
 */
export class QuasiNormals {
  /** In single precision, as the walk is. */
  readonly bridge: BrownianBridge;
  /** A step of the walk times its scale is a standard normal. */
  readonly scales: Float32Array;
  /** Coordinate by stage and factor, −1 where a pseudo-random number stands in. */
  readonly dimensions: Int32Array;
  /** Coordinates of the points that are used. */
  readonly #coordinates: number;
  readonly #factors: number;
  readonly #seed: number;
  readonly #key: ThreefryKey;
  readonly #purpose: Purpose;
  readonly #points: number;
  /** Binary digits of a point. */
  readonly #digits: number;
  readonly #walk: Float32Array;
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
    const bridge = brownianBridge(stepWeights);
    this.bridge = {
      ...bridge,
      leftWeight: bridge.leftWeight.map(fround),
      rightWeight: bridge.rightWeight.map(fround),
      deviation: bridge.deviation.map(fround),
    };
    this.#coordinates = Math.min(sobolDirections.length, stepWeights.length * factorWeights.length);
    this.dimensions = quasiDimensions(bridge, factorWeights, this.#coordinates);
    this.#factors = factorWeights.length;
    this.#seed = seed;
    this.#key = seedKey(seed);
    this.#purpose = purpose;
    this.#points = points;
    this.#digits = 31 - Math.clz32(points);
    this.scales = Float32Array.from(stepWeights, (weight) => 1 / weight);
    this.#walk = new Float32Array(stepWeights.length + 1);
  }

  /** The scrambling that a path belongs to. */
  scramblingOf(path: number): ScrambledSobol {
    const replicate = Math.floor(path / this.#points);
    if (!this.#sobol || replicate !== this.#replicate) {
      this.#sobol = scrambledSobol(this.#seed, replicate, this.#coordinates, this.#digits);
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
        const moved = fround(walk[step + 1]! - walk[step]!);
        out[step * this.#factors + factor] = fround(moved * this.scales[step]!);
      }
    }
  }

  #setPlace(sobol: ScrambledSobol, path: number, factor: number, stage: number): void {
    const { place, left, right, leftWeight, rightWeight, deviation } = this.bridge;
    const walk = this.#walk;
    const z = singleNormalOfWord(this.#wordOf(sobol, path, factor, stage));
    const between = fround(
      fround(leftWeight[stage]! * walk[left[stage]!]!) + fround(rightWeight[stage]! * walk[right[stage]!]!),
    );
    walk[place[stage]!] = fround(between + fround(deviation[stage]! * z));
  }

  #wordOf(sobol: ScrambledSobol, path: number, factor: number, stage: number): number {
    const dimension = this.dimensions[stage * this.#factors + factor]!;
    if (dimension >= 0) return sobolWord(sobol, dimension, path % this.#points);
    const words = this.#words;
    threefry4x32(path, stage >> 2, factor, this.#purpose, this.#key, words);
    return words[stage & 3]!;
  }
}

import { purposes } from '../purposes.ts';
import { seedKey } from '../seedKey.ts';
import { threefry4x32 } from '../threefry4x32.ts';
import { bits, sobolDirections } from './sobolDirections.ts';
import { transpose } from './transpose.ts';

/** Random words of a dimension: one a row of its matrix, and last its shift. */
const wordsPerDimension = bits + 1;

/** One scrambling of the first dimensions of the Sobol sequence. */
export interface ScrambledSobol {
  /** Direction numbers, [dimension][bit] flat; those of bits that no point has are not worked out. */
  readonly directions: Uint32Array;
  /** By dimension: what every point is shifted by, as an exclusive or. */
  readonly shifts: Uint32Array;
}

/** Digits of the direction numbers: word r holds digit r, from the left, of all numbers of a dimension. */
const digits: readonly Uint32Array[] = sobolDirections.map((directions) => {
  const words = directions.slice();
  transpose(words);
  return words;
});

/**
 * Scrambles the sequence: each dimension's digits go through a random lower-triangular matrix over {0, 1}, and are then
 * shifted at random. Every point becomes uniform, and the points stay as evenly spread as they were.
 * Source: Matoušek 1998, "On the L2-discrepancy for anchored boxes"; Owen 2003, "Variance with alternative scramblings
 * of digital nets".
 * @param replicate number of the scrambling; scramblings of different numbers are independent
 * @param digitsOfPoint binary digits of the largest point that will be asked for
 */
export function scrambledSobol(
  seed: number,
  replicate: number,
  dimensions: number,
  digitsOfPoint = bits,
): ScrambledSobol {
  // Number j of a dimension has no digits beyond the first j + 1: for the numbers in use only so many rows count.

  const directions = new Uint32Array(dimensions * bits);
  const shifts = new Uint32Array(dimensions);
  const random = new Uint32Array(wordsPerDimension + 3);
  const four = new Uint32Array(4);
  const key = seedKey(seed);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    for (let block = 0; block * 4 < wordsPerDimension; block += 1) {
      threefry4x32(dimension, block, replicate, purposes.scrambling, key, four);
      random.set(four, block * 4);
    }
    const scrambled = directions.subarray(dimension * bits, (dimension + 1) * bits);
    for (let row = 0; row < bits; row += 1)
      scrambled[row] = digitOf(digits[dimension]!, row, digitsOfPoint, random[row]!);
    transpose(scrambled);
    shifts[dimension] = random[bits]!;
  }
  return { directions, shifts };
}

/** Digit `row` of the scrambled numbers: their own digit, plus a random choice of the digits before it among the first. */
function digitOf(rows: Uint32Array, row: number, first: number, chosen: number): number {
  let digit = rows[row]!;
  for (let before = 0; before < row && before < first; before += 1) {
    digit ^= rows[before]! & -((chosen >>> (bits - 1 - before)) & 1);
  }
  return digit;
}

/** Word of a point's coordinate: a signed 32-bit integer. */
export function sobolWord({ directions, shifts }: ScrambledSobol, dimension: number, point: number): number {
  let word = shifts[dimension]!;
  for (let rest = point, at = dimension * bits; rest !== 0; rest >>>= 1, at += 1) {
    if (rest & 1) word ^= directions[at]!;
  }
  return word | 0;
}

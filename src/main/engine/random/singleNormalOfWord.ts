import { coefficientsPerCell, singleNormalTable } from './singleNormalTable.ts';

const { fround } = Math;
const value = new Float32Array(1);
const bits = new Int32Array(value.buffer);

/** Bits of a mantissa below the 6 that choose the cell, and those of the number 1. */
const inCell = 0x1ffff;
const one = 0x3f800000;
/** Middle of a cell, 1/128 of the octave's lower end, above 1. */
const middle = 1.0078125;
const cellShift = 17;
/** Cells below those of exponent −1, where the table begins. */
const firstCell = 126 * 64;

/**
 * The standard normal of a 32-bit word in single precision: `normalOfWord` within 5e-7 (the spacing of single-precision
 * numbers at 6; 4e-8 in the mean). For months that are drawn by the hundred million: four fit a vector, and the bits of
 * the word itself, read as a number, choose the cell of the table.
 */
export function singleNormalOfWord(word: number): number {
  value[0] = fround(word | 0) + 0.5;
  const found = bits[0]!;
  bits[0] = (found & inCell) | one;
  const t = value[0] - middle;
  const at = (((found >>> cellShift) & 0x3fff) - firstCell) * coefficientsPerCell;
  const slope = fround(singleNormalTable[at + 1]! + fround(t * singleNormalTable[at + 2]!));
  const lower = fround(singleNormalTable[at]! + fround(t * slope));
  return found < 0 ? -lower : lower;
}

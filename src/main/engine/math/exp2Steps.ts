import { exp2Fractions } from './exp2Fractions.ts';
import { powersOfTwo } from './powersOfTwo.ts';

/** Steps of an octave: exp2Steps(128) = 2. */
export const stepsPerOctave = 128;
/** Steps of a unit of the natural logarithm: 128 / ln 2. */
export const stepsPerUnit = 184.6649652337873;
/** Adding and taking off 1.5 · 2^52 rounds a number to an integer, ties to even. */
const rounder = 6755399441055744;
const unitsPerStep = Math.LN2 / stepsPerOctave;
/** Series of 2^(f/128) − 1 in f, |f| ≤ ½. */
const c1 = unitsPerStep;
const c2 = (unitsPerStep * unitsPerStep) / 2;
const c3 = (c2 * unitsPerStep) / 3;
const c4 = (c3 * unitsPerStep) / 4;
const c5 = (c4 * unitsPerStep) / 5;

/** c1 … c5, for the kernel. */
export const exp2Series: readonly number[] = [c1, c2, c3, c4, c5];

/**
 * 2^(x/128), the growth factor of a logarithm that is counted in steps of ln 2 / 128: without the range reduction of
 * `exp` it costs the least in inner loops. Same digits on every machine. Error at most 1.1 units in the last place.
 * @param x between −130 000 and 130 000 (2^±1015); outside, the result is not defined
 */
export function exp2Steps(x: number): number {
  const steps = x + rounder - rounder;
  const f = x - steps;
  const square = f * f;
  const growth = f * c1 + square * (c2 + f * c3 + square * (c4 + f * c5));
  const step = steps | 0;
  const scale = exp2Fractions[step & (stepsPerOctave - 1)]! * powersOfTwo[(step >> 7) + 1022]!;
  return scale + scale * growth;
}

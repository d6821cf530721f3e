import { powersOfTwo } from './powersOfTwo.ts';
import { exp2Fractions } from './exp2Fractions.ts';

const stepsPerOctave = 128;
const stepsPerUnit = 184.6649652337873; // 128 / ln 2
/** ln 2 / 128 in two parts; the first has so few bits that its product with any step number is exact. */
const stepHigh = 0.005415212246589363;
const stepLow = 1.0153521010851475e-10;
/** Adding and taking off 1.5 · 2^52 rounds a number to an integer, ties to even. */
const rounder = 6755399441055744;

/**
 * e^x with the same digits on every machine: x = steps · ln 2 / 128 + r; the step's power of two by table, e^r − 1 by
 * its series. Error at most 1.1 units in the last place for normal results.
 */
export function exp(x: number): number {
  if (!(x > -745.2)) return Number.isNaN(x) ? Number.NaN : 0;
  if (x > 709.79) return Infinity;
  const steps = x * stepsPerUnit + rounder - rounder;
  const r = x - steps * stepHigh - steps * stepLow;
  const square = r * r;
  const growth = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)));
  const step = steps | 0;
  const fraction = exp2Fractions[step & (stepsPerOctave - 1)]!;
  const mantissa = fraction + fraction * growth;
  const exponent = step >> 7;
  if (exponent > 1023) return mantissa * 2 * powersOfTwo[exponent - 1 + 1022]!;
  if (exponent < -1022) return mantissa * powersOfTwo[exponent + 64 + 1022]! * 2 ** -64;
  return mantissa * powersOfTwo[exponent + 1022]!;
}

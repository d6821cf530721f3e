import fc from 'fast-check';
import type { Parts } from '../../../../src/main/engine/budget/allocate/parts.ts';

/** Weights of as many parts as a random campaign has at most. */
export const partWeights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
});

/** The division that a search begins with, and the one in proportion to weights where these leave one. */
export function divisionsBy(
  { start, total }: Pick<Parts, 'start' | 'total'>,
  weights: readonly number[],
): readonly (readonly number[])[] {
  const used = weights.slice(0, start.length);
  const sum = used.reduce((a, b) => a + b, 0);
  return sum > 0 ? [start, used.map((weight) => (total * weight) / sum)] : [start];
}

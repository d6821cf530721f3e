import { exp } from '../../math/exp.ts';
import type { UniformSource } from '../uniformStream.ts';
import { logGammaVariate } from './logGammaVariate.ts';

/**
 * A Beta variate: X / (X + Y) of two gamma variates.
 * @param a shape of successes, above 0
 * @param b shape of failures, above 0
 */
export function beta(a: number, b: number, source: UniformSource): number {
  const logX = logGammaVariate(a, source);
  const logY = logGammaVariate(b, source);
  return 1 / (1 + exp(logY - logX));
}

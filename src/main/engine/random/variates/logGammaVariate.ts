import { log } from '../../math/log.ts';
import type { UniformSource } from '../uniformStream.ts';
import { normalOfUniform } from './normalOfUniform.ts';

/** What Marsaglia and Tsang make of a shape, 1 or more. */
export interface GammaTrial {
  readonly d: number;
  readonly c: number;
  readonly logD: number;
}

export function gammaTrial(shape: number): GammaTrial {
  const d = shape - 1 / 3;
  return { d, c: 1 / Math.sqrt(9 * d), logD: log(d) };
}

/**
 * The logarithm of a gamma variate of scale 1. In logarithms, because variates of very small shapes are too small
 * for a float.
 *
 * Source: Marsaglia & Tsang, “A simple method for generating gamma variables”, ACM TOMS 26 (2000); shapes below 1
 * through Gamma(shape) = Gamma(shape + 1) · U^(1 / shape).
 * @param shape above 0
 */
export function logGammaVariate(shape: number, source: UniformSource): number {
  const lift = shape < 1 ? log(source.next()) / shape : 0;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalOfUniform(source.next());
    const root = 1 + c * z;
    if (root > 0) {
      const v = root * root * root;
      const logV = log(v);
      const square = z * z;
      const u = source.next();
      if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * (1 - v + logV)) {
        return log(d) + logV + lift;
      }
    }
  }
}

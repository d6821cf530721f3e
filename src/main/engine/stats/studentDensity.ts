import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { logGamma } from '../math/logGamma.ts';

/** Density of Student's t with `nu` degrees of freedom (variance ν / (ν - 2)). */
export function studentDensity(t: number, nu: number): number {
  const scale = logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * log(nu * Math.PI);
  return exp(scale - ((nu + 1) / 2) * log(1 + (t * t) / nu));
}

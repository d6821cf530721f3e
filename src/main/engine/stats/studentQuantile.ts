import { inverseNormal } from '../math/inverseNormal.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { studentDensity } from './studentDensity.ts';

/**
 * Distribution function of Student's t with `nu` degrees of freedom: from the middle outwards for small t, from the
 * end inwards for large t, so that neither loses digits.
 */
export function studentCdf(t: number, nu: number): number {
  const square = t * t;
  if (square < nu) {
    const half = incompleteBeta(square / (nu + square), 0.5, nu / 2) / 2;
    return t < 0 ? 0.5 - half : 0.5 + half;
  }
  const tail = incompleteBeta(nu / (nu + square), nu / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** Quantile of Student's t: Newton's steps from the normal quantile, halved back where they overshoot. */
export function studentQuantile(p: number, nu: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, nu);
  if (p === 0.5) return 0;
  let low = -1;
  while (studentCdf(low, nu) > p) low *= 2;
  let high = 0;
  let t = Math.max(low, inverseNormal(p));
  for (let i = 0; i < 200; i += 1) {
    const error = studentCdf(t, nu) - p;
    if (error > 0) high = t;
    else low = t;
    const newton = t - error / studentDensity(t, nu);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 4e-16 * Math.abs(t)) return next;
    t = next;
  }
  return t;
}

import { incompleteBeta } from './incompleteBeta.ts';

/** Halvings of [0, 1]: more than float64 tells apart next to 1. */
const halvings = 60;

/** Quantile of the Beta distribution with shapes a, b > 0, by halving: the x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

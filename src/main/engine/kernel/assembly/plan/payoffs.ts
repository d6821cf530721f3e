import { both, least, most } from '../math/both';

/** Payoffs of structured deposits, numbered as the host numbers them; see the twin's folder `payoffs`. */
export const participation: i32 = 0;
export const digital: i32 = 1;

/** Yearly rate by the ratio of the underlying's levels; `slope` and `bound` mean what the payoff makes of them. */
export function payoffRate(kind: i32, floor: f64, slope: f64, bound: f64, ratio: v128): v128 {
  if (kind === digital) return v128.bitselect(both(slope), both(floor), f64x2.ge(ratio, both(bound)));
  const rise = most(both(0), f64x2.sub(ratio, both(1)));
  return least(both(bound), f64x2.add(both(floor), f64x2.mul(both(slope), rise)));
}

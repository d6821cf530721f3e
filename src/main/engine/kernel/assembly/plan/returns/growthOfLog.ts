import { expBoth } from '../../math/exp';

/** Largest log growth of a month, up and down. */
const largest: usize = memory.data<f64>([700, 700], 16);
const least: usize = memory.data<f64>([-700, -700], 16);

/** Growth of two paths' months by its logarithm, as the twin's `growthOfLog`. */
@inline
export function growthOfLog(log: v128): v128 {
  return expBoth(f64x2.pmax(f64x2.pmin(log, v128.load(largest)), v128.load(least)));
}

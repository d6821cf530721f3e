import { rowSize } from './block';

const one: usize = memory.data<f64>([1, 1], 16);

/** The probabilities of a row whose odds are `factor` times those of `rates`; lane for lane the plain `multiplyOdds`. */
export function multiplyOdds(rates: usize, factor: f64, out: usize): void {
  const by = f64x2.splat(factor);
  const more = f64x2.splat(factor - 1);
  for (const end = rates + rowSize; rates < end; rates += 16, out += 16) {
    const p = v128.load(rates);
    v128.store(out, f64x2.div(f64x2.mul(by, p), f64x2.add(v128.load(one), f64x2.mul(more, p))));
  }
}

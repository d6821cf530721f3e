import { both } from '../math/both';
import { expBoth } from '../math/exp';
import { log } from '../math/log';
import { rowSize } from './block';

/** More or less of each month of the market; see the twin's `adjustedReturns.ts`. */
export class Adjustment {
  /** @param constants added to each factor's log growth, doubles; scale of that growth */
  constructor(
    private constants: usize,
    private scale: f64,
  ) {}

  /** @param growth factors of a month, [factor] rows */
  apply(growth: usize, factors: i32): void {
    for (let factor = 0; factor < factors; factor++) {
      const constant = both(load<f64>(this.constants + (<usize>factor << 3)));
      for (const end = growth + rowSize; growth < end; growth += 16) {
        const scaled = f64x2.mul(both(this.scale), log(v128.load(growth)));
        v128.store(growth, expBoth(f64x2.add(constant, scaled)));
      }
    }
  }
}

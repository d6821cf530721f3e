import { both, least, where } from '../math/both';
import { rowSize } from './block';

/**
 * Splits a row of amounts by rows of shares into whole fen; see the twin's `splitWhole`. Paths without any share get 0.
 * @param shares, out [count] rows
 */
export function splitWhole(amounts: usize, shares: usize, count: i32, out: usize): void {
  const end = <usize>count * rowSize;
  for (let p: usize = 0; p < rowSize; p += 16) {
    const amount = v128.load(amounts + p);
    let total = both(0);
    let last = both(0);
    for (let row = p, i: f64 = 0; row < end; row += rowSize, i += 1) {
      const share = v128.load(shares + row);
      total = f64x2.add(total, share);
      last = v128.bitselect(both(i), last, f64x2.gt(share, both(0)));
    }
    const some = f64x2.gt(total, both(0));
    let running = both(0);
    let given = both(0);
    for (let row = p, i: f64 = 0; row < end; row += rowSize, i += 1) {
      running = f64x2.add(running, v128.load(shares + row));
      const part = f64x2.floor(f64x2.add(f64x2.div(f64x2.mul(amount, running), total), both(0.5)));
      const upTo = v128.bitselect(amount, least(amount, part), f64x2.ge(both(i), last));
      v128.store(out + row, where(some, f64x2.sub(upTo, given)));
      given = upTo;
    }
  }
}

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
    for (let row = p; row < end; row += rowSize) total = f64x2.add(total, v128.load(shares + row));
    const some = f64x2.gt(total, both(0));
    let running = both(0);
    let given = both(0);
    for (let row = p; row < end; row += rowSize) {
      running = f64x2.add(running, v128.load(shares + row));
      const part = f64x2.floor(f64x2.add(f64x2.div(f64x2.mul(amount, running), total), both(0.5)));
      const upTo = v128.bitselect(least(amount, part), amount, sharesAfter(shares, row, end));
      v128.store(out + row, where(some, f64x2.sub(upTo, given)));
      given = upTo;
    }
  }
}

/** Lanes that have a share above 0 in a later row. */
@inline
function sharesAfter(shares: usize, row: usize, end: usize): v128 {
  let later = both(0);
  for (let next = row + rowSize; next < end; next += rowSize) {
    later = v128.or(later, f64x2.gt(v128.load(shares + next), both(0)));
  }
  return later;
}

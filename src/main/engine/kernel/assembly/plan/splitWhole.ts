import { both, least, where } from '../math/both';
import { rowSize } from './block';

const half: usize = memory.data<f64>([0.5, 0.5], 16);

/**
 * Splits a row of amounts by rows of shares into whole fen; see the twin's `splitWhole`. Paths without any share get 0.
 * Two vectors at a time: their divisions do not wait for each other.
 * @param shares, out [count] rows
 */
export function splitWhole(amounts: usize, shares: usize, count: i32, out: usize): void {
  const end = <usize>count * rowSize;
  const nearest = v128.load(half);
  for (let p: usize = 0; p < rowSize; p += 32) {
    let total0 = both(0);
    let total1 = total0;
    let last0 = total0;
    let last1 = total0;
    for (let row = p, i: f64 = 0; row < end; row += rowSize, i += 1) {
      const share0 = v128.load(shares + row);
      const share1 = v128.load(shares + row, 16);
      total0 = f64x2.add(total0, share0);
      total1 = f64x2.add(total1, share1);
      last0 = lastWith(share0, i, last0);
      last1 = lastWith(share1, i, last1);
    }
    const amount0 = v128.load(amounts + p);
    const amount1 = v128.load(amounts + p, 16);
    const some0 = f64x2.gt(total0, both(0));
    const some1 = f64x2.gt(total1, both(0));
    let running0 = both(0);
    let running1 = running0;
    let given0 = running0;
    let given1 = running0;
    for (let row = p, i: f64 = 0; row < end; row += rowSize, i += 1) {
      running0 = f64x2.add(running0, v128.load(shares + row));
      running1 = f64x2.add(running1, v128.load(shares + row, 16));
      const part0 = f64x2.floor(f64x2.add(f64x2.div(f64x2.mul(amount0, running0), total0), nearest));
      const part1 = f64x2.floor(f64x2.add(f64x2.div(f64x2.mul(amount1, running1), total1), nearest));
      const upTo0 = givenUpTo(amount0, part0, i, last0);
      const upTo1 = givenUpTo(amount1, part1, i, last1);
      v128.store(out + row, where(some0, f64x2.sub(upTo0, given0)));
      v128.store(out + row, where(some1, f64x2.sub(upTo1, given1)), 16);
      given0 = upTo0;
      given1 = upTo1;
    }
  }
}

/** The number of the last share above 0 so far: numbers rise, so that the larger of two is the later one. */
@inline
function lastWith(share: v128, i: f64, before: v128): v128 {
  return f64x2.pmax(before, where(f64x2.gt(share, both(0)), both(i)));
}

/** What the shares up to number `i` get together, of whom `part` is the due: the last one gets what is left. */
@inline
function givenUpTo(amount: v128, part: v128, i: f64, last: v128): v128 {
  return v128.bitselect(amount, least(amount, part), f64x2.ge(both(i), last));
}

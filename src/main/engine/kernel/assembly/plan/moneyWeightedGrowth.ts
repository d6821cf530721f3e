import { expBoth } from '../math/exp';
import { both, least, most, where } from '../math/both';
import { log } from '../math/log';
import { newRows, rowSize } from './block';

const lastStep: f64 = 1e-8;
const mostSteps: i32 = 200;

/** Finds the monthly growth factors of a block of paths; see the twin's `moneyWeightedGrowth`. */
export class MoneyWeightedGrowth {
  private low: usize = newRows(1);
  private high: usize = newRows(1);
  private x: usize = newRows(1);
  /** Lanes that are still looked for. */
  private open: usize = newRows(1);
  private value: usize = newRows(1);
  private slope: usize = newRows(1);

  /**
   * @param contributions by month, [months] doubles
   * @param withdrawn payments out by boundary, rows; 0 where there are none
   * @param paying by boundary, bytes: 0 where the row is 0
   * @param end value at the last boundary
   * @param found guesses above 0, replaced by the factors; lanes whose guess is NaN are left alone
   */
  run(months: i32, contributions: usize, withdrawn: usize, paying: usize, end: usize, found: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const guess = v128.load(found + p);
      v128.store(this.low + p, both(0));
      v128.store(this.high + p, both(Infinity));
      v128.store(this.x + p, guess);
      v128.store(this.open + p, f64x2.eq(guess, guess));
    }
    for (let step = 0; step < mostSteps; step++) {
      for (let p: usize = 0; p < rowSize; p += 64) this.evaluate(months, contributions, withdrawn, paying, p);
      let open = both(0);
      for (let p: usize = 0; p < rowSize; p += 16) {
        if (v128.any_true(v128.load(this.open + p))) this.step(p, v128.load(end + p), found);
        open = v128.or(open, v128.load(this.open + p));
      }
      if (!v128.any_true(open)) return;
    }
    for (let p: usize = 0; p < rowSize; p += 16) {
      const open = v128.load(this.open + p);
      v128.store(found + p, v128.bitselect(v128.load(this.x + p), v128.load(found + p), open));
    }
  }

  /** Value and slope of the sum of payments at x, for four vectors: each waits for itself only. */
  private evaluate(months: i32, contributions: usize, withdrawn: usize, paying: usize, p: usize): void {
    const x0 = v128.load(this.x + p);
    const x1 = v128.load(this.x + p, 16);
    const x2 = v128.load(this.x + p, 32);
    const x3 = v128.load(this.x + p, 48);
    let value0 = both(0);
    let value1 = value0;
    let value2 = value0;
    let value3 = value0;
    let slope0 = value0;
    let slope1 = value0;
    let slope2 = value0;
    let slope3 = value0;
    let out = withdrawn + p;
    for (let k = 0; k <= months; k++, out += rowSize) {
      slope0 = f64x2.add(f64x2.mul(slope0, x0), value0);
      slope1 = f64x2.add(f64x2.mul(slope1, x1), value1);
      slope2 = f64x2.add(f64x2.mul(slope2, x2), value2);
      slope3 = f64x2.add(f64x2.mul(slope3, x3), value3);
      const paid = k < months ? v128.load64_splat(contributions + (<usize>k << 3)) : both(0);
      if (load<u8>(paying + <usize>k) === 0) {
        value0 = f64x2.add(f64x2.mul(value0, x0), paid);
        value1 = f64x2.add(f64x2.mul(value1, x1), paid);
        value2 = f64x2.add(f64x2.mul(value2, x2), paid);
        value3 = f64x2.add(f64x2.mul(value3, x3), paid);
      } else {
        value0 = f64x2.add(f64x2.mul(value0, x0), f64x2.sub(paid, v128.load(out)));
        value1 = f64x2.add(f64x2.mul(value1, x1), f64x2.sub(paid, v128.load(out, 16)));
        value2 = f64x2.add(f64x2.mul(value2, x2), f64x2.sub(paid, v128.load(out, 32)));
        value3 = f64x2.add(f64x2.mul(value3, x3), f64x2.sub(paid, v128.load(out, 48)));
      }
    }
    v128.store(this.value + p, value0);
    v128.store(this.value + p, value1, 16);
    v128.store(this.value + p, value2, 32);
    v128.store(this.value + p, value3, 48);
    v128.store(this.slope + p, slope0);
    v128.store(this.slope + p, slope1, 16);
    v128.store(this.slope + p, slope2, 32);
    v128.store(this.slope + p, slope3, 48);
  }

  /** One step of Newton's method inside the bracket. */
  private step(p: usize, end: v128, found: usize): void {
    const x = v128.load(this.x + p);
    const value = v128.load(this.value + p);
    const slope = v128.load(this.slope + p);
    const open = v128.load(this.open + p);
    const below = f64x2.lt(value, end);
    const low = v128.bitselect(x, v128.load(this.low + p), below);
    const high = v128.bitselect(v128.load(this.high + p), x, below);
    const byLogs = v128.and(f64x2.gt(value, both(0)), f64x2.gt(end, both(0)));
    const ratio = v128.bitselect(f64x2.div(end, value), both(1), byLogs);
    const gap = v128.bitselect(f64x2.mul(log(ratio), value), f64x2.sub(end, value), byLogs);
    const rises = f64x2.gt(slope, both(0));
    const move = v128.bitselect(f64x2.div(gap, f64x2.mul(slope, x)), both(NaN), rises);
    const done = v128.and(open, f64x2.lt(f64x2.abs(move), both(lastStep)));
    const moved = f64x2.mul(x, f64x2.add(both(1), move));
    const left = v128.andnot(open, done);
    // Lanes that take no step by logarithms must not disturb the exponential.
    const byExp = v128.and(v128.and(byLogs, rises), left);
    const tame = least(most(where(byExp, move), both(-700)), both(700));
    const newton = v128.bitselect(f64x2.mul(x, expBoth(tame)), moved, byLogs);
    const tamed = v128.and(byLogs, f64x2.ne(tame, move));
    const between = v128.and(f64x2.gt(newton, low), f64x2.lt(newton, high));
    const inside = v128.andnot(v128.and(between, rises), tamed);
    const halved = f64x2.div(f64x2.add(low, high), both(2));
    const outside = v128.bitselect(f64x2.mul(both(2), x), halved, f64x2.eq(high, both(Infinity)));
    v128.store(this.low + p, low);
    v128.store(this.high + p, high);
    v128.store(this.x + p, v128.bitselect(newton, outside, inside));
    v128.store(this.open + p, left);
    v128.store(found + p, v128.bitselect(moved, v128.load(found + p), done));
  }
}

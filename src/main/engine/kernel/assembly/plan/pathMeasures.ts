import { expBoth } from '../math/exp';
import { both, least, most, where } from '../math/both';
import { isFar, logOfFar, logOfNear, ratioArgument } from '../math/logOfRatio';
import { clearRows, newRows, rowSize } from './block';
import { MoneyWeightedGrowth } from './moneyWeightedGrowth';

/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding: f64 = 1e-12;

/** Rows of the measures that this file fills, after those of the sums of money. */
const timeWeighted: usize = 5;
const moneyWeighted: usize = 6;
const volatility: usize = 7;
const maxDrawdown: usize = 8;
const timeUnderWater: usize = 9;

/** Months with money so far, and the log return of the first of them: rows of the state. */
const counted: usize = 0;
const first: usize = rowSize;
/** Logarithm of the time-weighted value; squared distances of the months' log returns from the first one. */
const index: usize = 2 * rowSize;
const squares: usize = 3 * rowSize;
/** The index's peak, and how far it fell below one. */
const peak: usize = 4 * rowSize;
const lowest: usize = 5 * rowSize;
/** Months below the peak so far, and the longest time. */
const underWater: usize = 6 * rowSize;
const longest: usize = 7 * rowSize;
/** Of the month: a mask of the paths that have money, and the argument of their log return, 0 for the others. */
const some: usize = 8 * rowSize;
const argument: usize = 9 * rowSize;
const stateRows: i32 = 10;

const one: usize = memory.data<f64>([1, 1], 16);
const noFall: usize = memory.data<f64>([rounding, rounding], 16);

/** Return and risk of a block of paths; see the twin's `pathMeasures.ts`. */
export class PathMeasures {
  private state: usize = newRows(stateRows);
  private moneyWeighted: MoneyWeightedGrowth = new MoneyWeightedGrowth();

  reset(): void {
    clearRows(this.state, stateRows);
  }

  /**
   * A month has passed. In short rounds over the row, so that no path waits for another's division or series.
   * @param before values when it began, or 0 at the plan's start; after values when it ended; withdrawn then, or 0
   */
  add(before: usize, paidIn: f64, after: usize, withdrawn: usize): void {
    const state = this.state;
    let far = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const start = startOf(before, paidIn, p);
      const end = endOf(after, withdrawn, p);
      const has = v128.and(f64x2.gt(start, both(0)), f64x2.gt(end, both(0)));
      const s = where(has, ratioArgument(end, start));
      far = v128.or(far, isFar(s));
      v128.store(state + p, has, some);
      v128.store(state + p, s, argument);
    }
    if (v128.any_true(far)) {
      this.addFar(before, paidIn, after, withdrawn);
      return;
    }
    for (let at = state, end = at + rowSize; at < end; at += 16) follow(at, logOfNear(v128.load(at, argument)));
  }

  /** The same where a path of the row changed by much. */
  private addFar(before: usize, paidIn: f64, after: usize, withdrawn: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const at = this.state + p;
      const s = v128.load(at, argument);
      const far = isFar(s);
      let change = logOfNear(s);
      if (v128.any_true(far)) {
        const whole = logOfFar(endOf(after, withdrawn, p), startOf(before, paidIn, p));
        change = v128.bitselect(whole, change, far);
      }
      follow(at, change);
    }
  }

  /**
   * The measures of the whole plan.
   * @param end values at the last boundary; withdrawn [months + 1] rows, or 0 where nothing is ever taken out
   * @param paying by boundary, bytes: 1 where the row of `withdrawn` matters
   */
  finish(months: i32, contributions: usize, withdrawn: usize, paying: usize, end: usize, out: usize): void {
    const guesses = out + moneyWeighted * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const at = this.state + p;
      const months = v128.load(at, counted);
      const change = v128.load(at, index);
      const some = f64x2.gt(months, both(0));
      const mean = where(some, f64x2.div(change, months));
      const offFirst = f64x2.sub(change, f64x2.mul(months, v128.load(at, first)));
      const deviations = f64x2.sub(v128.load(at, squares), f64x2.mul(offFirst, f64x2.div(offFirst, months)));
      const spread = f64x2.div(most(deviations, both(0)), f64x2.sub(months, both(1)));
      const deviation = f64x2.sqrt(f64x2.mul(spread, both(12)));
      const yearly = f64x2.sub(expBoth(f64x2.mul(mean, both(12))), both(1));
      v128.store(out + timeWeighted * rowSize + p, yearly);
      v128.store(out + volatility * rowSize + p, where(f64x2.gt(months, both(1)), deviation));
      v128.store(out + maxDrawdown * rowSize + p, f64x2.sub(both(1), expBoth(v128.load(at, lowest))));
      v128.store(out + timeUnderWater * rowSize + p, v128.load(at, longest));
      v128.store(guesses + p, v128.bitselect(expBoth(mean), both(NaN), some));
    }
    this.moneyWeighted.run(months, contributions, withdrawn, paying, end, guesses);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const monthly = v128.load(guesses + p);
      const yearly = f64x2.sub(twelfthPower(monthly), both(1));
      v128.store(guesses + p, where(f64x2.eq(monthly, monthly), yearly));
    }
  }
}

/** What two paths have in a month: at its start with what is paid in, and at its end with what is taken out. */
@inline
function startOf(before: usize, paidIn: f64, p: usize): v128 {
  return before === 0 ? both(paidIn) : f64x2.add(v128.load(before + p), both(paidIn));
}

@inline
function endOf(after: usize, withdrawn: usize, p: usize): v128 {
  const left = v128.load(after + p);
  return withdrawn === 0 ? left : f64x2.add(left, v128.load(withdrawn + p));
}

/** Takes the log returns of two paths in: their index, how far it falls, and how long it stays below its peak. */
@inline
function follow(at: usize, change: v128): void {
  const has = v128.load(at, some);
  const months = v128.load(at, counted);
  const start = v128.bitselect(v128.load(at, first), change, f64x2.gt(months, both(0)));
  const offFirst = where(has, f64x2.sub(change, start));
  const reached = f64x2.add(v128.load(at, index), change);
  const highest = most(v128.load(at, peak), reached);
  v128.store(at, f64x2.add(months, where(has, v128.load(one))), counted);
  v128.store(at, start, first);
  v128.store(at, f64x2.add(v128.load(at, squares), f64x2.mul(offFirst, offFirst)), squares);
  v128.store(at, reached, index);
  v128.store(at, highest, peak);
  v128.store(at, least(v128.load(at, lowest), f64x2.sub(reached, highest)), lowest);
  const under = f64x2.lt(reached, f64x2.sub(highest, v128.load(noFall)));
  const time = v128.load(at, underWater);
  const longer = v128.bitselect(where(under, f64x2.add(time, v128.load(one))), time, has);
  v128.store(at, longer, underWater);
  v128.store(at, most(v128.load(at, longest), longer), longest);
}

/** x^12 as the plain `pow` multiplies it: x^4 · x^8. */
@inline
function twelfthPower(x: v128): v128 {
  const square = f64x2.mul(x, x);
  const fourth = f64x2.mul(square, square);
  return f64x2.mul(fourth, f64x2.mul(fourth, fourth));
}

import { expBoth } from '../math/exp';
import { both, most, where } from '../math/both';
import { logs } from '../math/log';
import { clearRows, fillRow, newRows, pathsAtOnce, rowSize } from './block';
import { MoneyWeightedGrowth } from './moneyWeightedGrowth';

/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding: f64 = 1e-12;

/** Rows of the measures that this file fills, after those of the sums of money. */
const timeWeighted: usize = 5;
const moneyWeighted: usize = 6;
const volatility: usize = 7;
const maxDrawdown: usize = 8;
const timeUnderWater: usize = 9;

/** Months with money so far; mean of their log returns, and the sum of squared deviations from it: rows of the state. */
const counted: usize = 0;
const mean: usize = rowSize;
const deviations: usize = 2 * rowSize;
/** The index of the time-weighted value, its peak, and how low it fell below one, as a share. */
const growth: usize = 3 * rowSize;
const peak: usize = 4 * rowSize;
const lowest: usize = 5 * rowSize;
/** Months below the peak so far, and the longest time. */
const underWater: usize = 6 * rowSize;
const longest: usize = 7 * rowSize;
/** Of the month: growth factor, its logarithm, and a mask of the paths that have money. */
const factor: usize = 8 * rowSize;
const logarithm: usize = 9 * rowSize;
const some: usize = 10 * rowSize;
const scratch: usize = 11 * rowSize;

const one: usize = memory.data<f64>([1, 1], 16);
const almostOne: usize = memory.data<f64>([1 - rounding, 1 - rounding], 16);

/** Return and risk of a block of paths; see the twin's `pathMeasures.ts`. */
export class PathMeasures {
  private state: usize = newRows(12);
  private moneyWeighted: MoneyWeightedGrowth = new MoneyWeightedGrowth();

  reset(): void {
    clearRows(this.state, 11);
    fillRow(this.state + growth, 1);
    fillRow(this.state + peak, 1);
    fillRow(this.state + lowest, 1);
  }

  /**
   * A month has passed. In three rounds over the row, so that no path waits for another's logarithm.
   * @param before values when it began, or 0 at the plan's start; after values when it ended; withdrawn then, or 0
   */
  add(before: usize, paidIn: f64, after: usize, withdrawn: usize): void {
    const state = this.state;
    this.grow(before, paidIn, after, withdrawn);
    logs(state + factor, pathsAtOnce, state + logarithm, state + scratch);
    for (let at = state, end = at + rowSize; at < end; at += 16) follow(at);
  }

  private grow(before: usize, paidIn: f64, after: usize, withdrawn: usize): void {
    const paid = both(paidIn);
    for (let at = this.state, end = at + rowSize; at < end; at += 16, after += 16) {
      let start = paid;
      if (before !== 0) {
        start = f64x2.add(v128.load(before), paid);
        before += 16;
      }
      let left = v128.load(after);
      if (withdrawn !== 0) {
        left = f64x2.add(left, v128.load(withdrawn));
        withdrawn += 16;
      }
      const has = v128.and(f64x2.gt(start, both(0)), f64x2.gt(left, both(0)));
      v128.store(at, has, some);
      v128.store(at, v128.bitselect(f64x2.div(left, start), v128.load(one), has), factor);
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
      const middle = v128.load(at, mean);
      const spread = f64x2.div(v128.load(at, deviations), f64x2.sub(months, both(1)));
      const deviation = f64x2.sqrt(f64x2.mul(spread, both(12)));
      const yearly = f64x2.sub(expBoth(f64x2.mul(middle, both(12))), both(1));
      v128.store(out + timeWeighted * rowSize + p, yearly);
      v128.store(out + volatility * rowSize + p, where(f64x2.gt(months, both(1)), deviation));
      v128.store(out + maxDrawdown * rowSize + p, f64x2.sub(both(1), v128.load(at, lowest)));
      v128.store(out + timeUnderWater * rowSize + p, v128.load(at, longest));
      v128.store(guesses + p, v128.bitselect(expBoth(middle), both(NaN), f64x2.gt(months, both(0))));
    }
    this.moneyWeighted.run(months, contributions, withdrawn, paying, end, guesses);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const monthly = v128.load(guesses + p);
      const yearly = f64x2.sub(twelfthPower(monthly), both(1));
      v128.store(guesses + p, where(f64x2.eq(monthly, monthly), yearly));
    }
  }
}

/** Takes a month of two paths in: its return, how far the index falls, and how long it stays below its peak. */
@inline
function follow(at: usize): void {
  const has = v128.load(at, some);
  const before = v128.load(at, mean);
  const offMean = f64x2.sub(v128.load(at, logarithm), before);
  const months = f64x2.add(v128.load(at, counted), where(has, v128.load(one)));
  const share = f64x2.div(offMean, months);
  const deviation = f64x2.mul(offMean, f64x2.sub(offMean, share));
  v128.store(at, months, counted);
  v128.store(at, f64x2.add(before, where(has, share)), mean);
  v128.store(at, f64x2.add(v128.load(at, deviations), where(has, deviation)), deviations);
  const index = f64x2.mul(v128.load(at, growth), v128.load(at, factor));
  const highest = most(v128.load(at, peak), index);
  const deepest = v128.load(at, lowest);
  v128.store(at, index, growth);
  v128.store(at, highest, peak);
  const lower = f64x2.lt(index, f64x2.mul(deepest, highest));
  v128.store(at, v128.bitselect(f64x2.div(index, highest), deepest, lower), lowest);
  const under = f64x2.lt(index, f64x2.mul(highest, v128.load(almostOne)));
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

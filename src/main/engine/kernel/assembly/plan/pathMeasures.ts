import { expBoth } from '../math/exp';
import { both, most, where } from '../math/both';
import { log } from '../math/log';
import { clearRows, fillRow, newRows, rowSize } from './block';
import { MoneyWeightedGrowth } from './moneyWeightedGrowth';

/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding: f64 = 1e-12;

/** Rows of the measures that this file fills, after those of the sums of money. */
const timeWeighted: usize = 5;
const moneyWeighted: usize = 6;
const volatility: usize = 7;
const maxDrawdown: usize = 8;
const timeUnderWater: usize = 9;

/** Return and risk of a block of paths; see the twin's `pathMeasures.ts`. */
export class PathMeasures {
  /** Months with money so far; mean of their log returns, and the sum of squared deviations from it. */
  private counted: usize = newRows(1);
  private mean: usize = newRows(1);
  private deviations: usize = newRows(1);
  private growth: usize = newRows(1);
  private peak: usize = newRows(1);
  private lowest: usize = newRows(1);
  private underWater: usize = newRows(1);
  private longest: usize = newRows(1);
  private moneyWeighted: MoneyWeightedGrowth = new MoneyWeightedGrowth();

  reset(): void {
    clearRows(this.counted, 1);
    clearRows(this.mean, 1);
    clearRows(this.deviations, 1);
    clearRows(this.underWater, 1);
    clearRows(this.longest, 1);
    fillRow(this.growth, 1);
    fillRow(this.peak, 1);
    fillRow(this.lowest, 1);
  }

  /**
   * A month has passed.
   * @param before values when it began, or 0 at the plan's start; after values when it ended; withdrawn then, or 0
   */
  add(before: usize, paidIn: f64, after: usize, withdrawn: usize): void {
    const one = both(1);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const start = f64x2.add(before === 0 ? both(0) : v128.load(before + p), both(paidIn));
      let end = v128.load(after + p);
      if (withdrawn !== 0) end = f64x2.add(end, v128.load(withdrawn + p));
      const some = v128.and(f64x2.gt(start, both(0)), f64x2.gt(end, both(0)));
      const factor = v128.bitselect(f64x2.div(end, start), one, some);
      const mean = v128.load(this.mean + p);
      const offMean = f64x2.sub(log(factor), mean);
      const counted = f64x2.add(v128.load(this.counted + p), where(some, one));
      const share = f64x2.div(offMean, counted);
      const deviation = f64x2.mul(offMean, f64x2.sub(offMean, share));
      v128.store(this.counted + p, counted);
      v128.store(this.mean + p, f64x2.add(mean, where(some, share)));
      v128.store(this.deviations + p, f64x2.add(v128.load(this.deviations + p), where(some, deviation)));
      this.follow(p, factor, some);
    }
  }

  /** The index of the time-weighted value: how far it falls, and how long it stays below its peak. */
  @inline
  private follow(p: usize, factor: v128, some: v128): void {
    const growth = f64x2.mul(v128.load(this.growth + p), factor);
    const peak = most(v128.load(this.peak + p), growth);
    const lowest = v128.load(this.lowest + p);
    const lower = f64x2.lt(growth, f64x2.mul(lowest, peak));
    const under = f64x2.lt(growth, f64x2.mul(peak, both(1 - rounding)));
    const before = v128.load(this.underWater + p);
    const months = v128.bitselect(where(under, f64x2.add(before, both(1))), before, some);
    v128.store(this.growth + p, growth);
    v128.store(this.peak + p, peak);
    v128.store(this.lowest + p, v128.bitselect(f64x2.div(growth, peak), lowest, lower));
    v128.store(this.underWater + p, months);
    v128.store(this.longest + p, most(v128.load(this.longest + p), months));
  }

  /**
   * The measures of the whole plan.
   * @param end values at the last boundary; withdrawn [months + 1] rows, or 0 where nothing is ever taken out
   */
  finish(months: i32, contributions: usize, withdrawn: usize, end: usize, out: usize): void {
    const guesses = out + moneyWeighted * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const counted = v128.load(this.counted + p);
      const mean = v128.load(this.mean + p);
      const spread = f64x2.div(v128.load(this.deviations + p), f64x2.sub(counted, both(1)));
      const deviation = f64x2.sqrt(f64x2.mul(spread, both(12)));
      const yearly = f64x2.sub(expBoth(f64x2.mul(mean, both(12))), both(1));
      v128.store(out + timeWeighted * rowSize + p, yearly);
      v128.store(out + volatility * rowSize + p, where(f64x2.gt(counted, both(1)), deviation));
      v128.store(out + maxDrawdown * rowSize + p, f64x2.sub(both(1), v128.load(this.lowest + p)));
      v128.store(out + timeUnderWater * rowSize + p, v128.load(this.longest + p));
      v128.store(guesses + p, v128.bitselect(expBoth(mean), both(NaN), f64x2.gt(counted, both(0))));
    }
    this.moneyWeighted.run(months, contributions, withdrawn, end, guesses);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const monthly = v128.load(guesses + p);
      const yearly = f64x2.sub(twelfthPower(monthly), both(1));
      v128.store(guesses + p, where(f64x2.eq(monthly, monthly), yearly));
    }
  }
}

/** x^12 as the plain `pow` multiplies it: x^4 · x^8. */
@inline
function twelfthPower(x: v128): v128 {
  const square = f64x2.mul(x, x);
  const fourth = f64x2.mul(square, square);
  return f64x2.mul(fourth, f64x2.mul(fourth, fourth));
}

import { expBoth } from '../math/exp';
import { both, most, where } from '../math/both';
import { log } from '../math/log';
import { rowSize } from './block';
import { moneyWeightedGrowth } from './moneyWeightedGrowth';

/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding: f64 = 1e-12;

/** Rows of `measures` that this file fills, after those of the sums of money. */
export const timeWeighted: usize = 5;
export const moneyWeighted: usize = 6;
export const volatility: usize = 7;
export const maxDrawdown: usize = 8;
export const timeUnderWater: usize = 9;

/** e^x − 1 of a yearly logarithm. */
@inline
function yearly(log: v128): v128 {
  return f64x2.sub(expBoth(log), both(1));
}

/** x^12 as the plain `pow` multiplies it: x^4 · x^8. */
@inline
function twelfthPower(x: v128): v128 {
  const square = f64x2.mul(x, x);
  const fourth = f64x2.mul(square, square);
  return f64x2.mul(fourth, f64x2.mul(fourth, fourth));
}

/**
 * Return and risk of a block of paths from their values; see the twin's `pathMeasures.ts`.
 * @param values [months + 1] rows in fen
 * @param withdrawn [months + 1] rows, or 0 where nothing is ever taken out
 * @param contributions [months] doubles
 */
export function measurePaths(
  months: i32,
  values: usize,
  withdrawn: usize,
  contributions: usize,
  measures: usize,
): void {
  for (let p: usize = 0; p < rowSize; p += 16) {
    measurePair(months, values + p, withdrawn === 0 ? 0 : withdrawn + p, contributions, measures + p);
  }
}

function measurePair(months: i32, values: usize, withdrawn: usize, contributions: usize, out: usize): void {
  const one = both(1);
  let counted = both(0);
  let mean = both(0);
  let deviations = both(0);
  let growth = one;
  let peak = one;
  let lowest = one;
  let underWater = both(0);
  let longest = both(0);
  for (let month = 0; month < months; month++) {
    const at = values + <usize>month * rowSize;
    const paidIn = both(load<f64>(contributions + (<usize>month << 3)));
    const start = month === 0 ? f64x2.add(both(0), paidIn) : f64x2.add(v128.load(at), paidIn);
    let end = v128.load(at, rowSize);
    if (withdrawn !== 0) end = f64x2.add(end, v128.load(withdrawn + <usize>(month + 1) * rowSize));
    const some = v128.and(f64x2.gt(start, both(0)), f64x2.gt(end, both(0)));
    const factor = v128.bitselect(f64x2.div(end, start), one, some);
    const offMean = f64x2.sub(log(factor), mean);
    counted = f64x2.add(counted, where(some, one));
    const share = f64x2.div(offMean, counted);
    mean = v128.bitselect(f64x2.add(mean, share), mean, some);
    const deviation = f64x2.mul(offMean, f64x2.sub(offMean, share));
    deviations = v128.bitselect(f64x2.add(deviations, deviation), deviations, some);
    growth = f64x2.mul(growth, factor);
    peak = most(peak, growth);
    const lower = f64x2.lt(growth, f64x2.mul(lowest, peak));
    lowest = v128.bitselect(f64x2.div(growth, peak), lowest, lower);
    const under = f64x2.lt(growth, f64x2.mul(peak, both(1 - rounding)));
    underWater = v128.bitselect(where(under, f64x2.add(underWater, one)), underWater, some);
    longest = most(longest, underWater);
  }
  const some = f64x2.gt(counted, both(0));
  const spread = f64x2.mul(f64x2.div(deviations, f64x2.sub(counted, one)), both(12));
  v128.store(out + timeWeighted * rowSize, yearly(f64x2.mul(mean, both(12))));
  v128.store(out + volatility * rowSize, where(f64x2.gt(counted, one), f64x2.sqrt(spread)));
  v128.store(out + maxDrawdown * rowSize, f64x2.sub(one, lowest));
  v128.store(out + timeUnderWater * rowSize, longest);
  const worth = v128.load(values + <usize>months * rowSize);
  const monthly = moneyWeightedGrowth(months, contributions, withdrawn, worth, expBoth(mean), some);
  v128.store(out + moneyWeighted * rowSize, where(some, f64x2.sub(twelfthPower(monthly), one)));
}

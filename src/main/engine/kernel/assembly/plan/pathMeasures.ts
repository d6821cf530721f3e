import { expBoth } from '../math/exp';
import { both, least, most, where } from '../math/both';
import { isFar, logOfFar, logOfNear, ratioArgument } from '../math/logOfRatio';
import { rowSize } from './block';
import { MoneyWeightedGrowth } from './moneyWeightedGrowth';

/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding: f64 = 1e-12;

/** Rows of the measures that this file fills, after those of the sums of money. */
const timeWeighted: usize = 5;
const moneyWeighted: usize = 6;
const volatility: usize = 7;
const maxDrawdown: usize = 8;
const timeUnderWater: usize = 9;

const one: usize = memory.data<f64>([1, 1], 16);
const noFall: usize = memory.data<f64>([rounding, rounding], 16);

/** Return and risk of a block of paths; see the twin's `pathMeasures.ts`. */
export class PathMeasures {
  private moneyWeighted: MoneyWeightedGrowth = new MoneyWeightedGrowth();
  /** By month, of two paths: their log returns, and masks of those that have money. */
  private changes: usize;
  private some: usize;

  constructor(months: i32) {
    this.changes = heap.alloc(<usize>months << 4);
    this.some = heap.alloc(<usize>months << 4);
  }

  /**
   * Measures the plan that has been played, into rows of `out`.
   * @param contributions by month: doubles
   * @param values [months + 1] rows
   * @param withdrawn [months + 1] rows, or 0 where nothing is ever taken out
   * @param paying by boundary, bytes: 1 where the row of `withdrawn` matters
   */
  run(months: i32, contributions: usize, values: usize, withdrawn: usize, paying: usize, out: usize): void {
    const changes = this.changes;
    const some = this.some;
    for (let p: usize = 0; p < rowSize; p += 16) {
      if (measureUsual(months, contributions, values + p, withdrawn + p, paying, changes, out + p)) continue;
      measureAny(months, contributions, values + p, withdrawn + p, paying, changes, some, out + p);
    }
    const guesses = out + moneyWeighted * rowSize;
    const end = values + <usize>months * rowSize;
    this.moneyWeighted.run(months, contributions, withdrawn, paying, end, guesses);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const monthly = v128.load(guesses + p);
      const yearly = f64x2.sub(twelfthPower(monthly), both(1));
      v128.store(guesses + p, where(f64x2.eq(monthly, monthly), yearly));
    }
  }
}

/** What two paths have at the end of a month, with what is taken out then. */
@inline
function endOf(value: v128, withdrawn: usize, pays: usize): v128 {
  return load<u8>(pays) === 0 ? value : f64x2.add(value, v128.load(withdrawn));
}

/** Measures two paths that have money in every month, none of which moves it far; false where they are not such. */
function measureUsual(
  months: i32,
  contributions: usize,
  values: usize,
  withdrawn: usize,
  paying: usize,
  changes: usize,
  out: usize,
): bool {
  if (load<f64>(contributions) === 0) return false;
  if (!findArguments(months, contributions, values, withdrawn, paying, changes, 0, true)) return false;
  findLogs(months, changes);
  follow(months, changes, 0, out, true);
  return true;
}

/** The same for any two paths. */
function measureAny(
  months: i32,
  contributions: usize,
  values: usize,
  withdrawn: usize,
  paying: usize,
  changes: usize,
  some: usize,
  out: usize,
): void {
  if (findArguments(months, contributions, values, withdrawn, paying, changes, some, false)) {
    findLogs(months, changes);
  } else {
    findFarLogs(months, contributions, values, withdrawn, paying, changes);
  }
  follow(months, changes, some, out, false);
}

/**
 * What the logarithms of two paths' growth are found from, by month; 0 in months without money, and masks of those with
 * some. Whether none of them is far. In rounds of their own: no month waits for another's division or series.
 * @param always the first month has money, and months without any count as far
 */
@inline
function findArguments(
  months: i32,
  contributions: usize,
  values: usize,
  withdrawn: usize,
  paying: usize,
  changes: usize,
  some: usize,
  always: bool,
): bool {
  const monthsSize = <usize>months << 4;
  let row: usize = 0;
  let before = both(0);
  let lowest = both(Infinity);
  let far = both(0);
  for (let at: usize = 0; at < monthsSize; at += 16) {
    row += rowSize;
    paying++;
    const start = f64x2.add(before, v128.load64_splat(contributions + (at >> 1)));
    before = v128.load(values + row);
    const end = endOf(before, withdrawn + row, paying);
    let s = ratioArgument(end, start);
    if (always) {
      lowest = least(lowest, before);
    } else {
      const has = v128.and(f64x2.gt(start, both(0)), f64x2.gt(end, both(0)));
      s = where(has, s);
      v128.store(some + at, has);
    }
    far = v128.or(far, isFar(s));
    v128.store(changes + at, s);
  }
  if (always) far = v128.or(far, f64x2.le(lowest, both(0)));
  return !v128.any_true(far);
}

/** The logarithms from the arguments. */
@inline
function findLogs(months: i32, changes: usize): void {
  for (const end = changes + (<usize>months << 4); changes < end; changes += 16) {
    v128.store(changes, logOfNear(v128.load(changes)));
  }
}

/** The same where the series is too short for some of them. */
function findFarLogs(
  months: i32,
  contributions: usize,
  values: usize,
  withdrawn: usize,
  paying: usize,
  changes: usize,
): void {
  let before = both(0);
  for (let month = 0; month < months; month++, contributions += 8, changes += 16) {
    values += rowSize;
    withdrawn += rowSize;
    paying++;
    const start = f64x2.add(before, v128.load64_splat(contributions));
    before = v128.load(values);
    const s = v128.load(changes);
    const whole = logOfFar(endOf(before, withdrawn, paying), start);
    v128.store(changes, v128.bitselect(whole, logOfNear(s), isFar(s)));
  }
}

/**
 * Follows the time-weighted value of two paths, by its logarithm, through all months: what has to be remembered of a month
 * stays in registers. Leaves its mean growth where the money-weighted one is to begin, NaN where there never was money.
 * @param always there is money in every month: nobody need look at `some`
 */
@inline
function follow(months: i32, changes: usize, some: usize, out: usize, always: bool): void {
  let counted = always ? both(<f64>months) : both(0);
  let first = always ? v128.load(changes) : both(0);
  let squares = both(0);
  let index = both(0);
  let peak = both(0);
  let lowest = both(0);
  let underWater = both(0);
  let longest = both(0);
  for (const end = changes + (<usize>months << 4); changes < end; changes += 16) {
    const change = v128.load(changes);
    let offFirst = f64x2.sub(change, first);
    if (!always) {
      const has = v128.load(some);
      first = v128.bitselect(first, change, f64x2.gt(counted, both(0)));
      counted = f64x2.add(counted, where(has, v128.load(one)));
      offFirst = where(has, f64x2.sub(change, first));
    }
    squares = f64x2.add(squares, f64x2.mul(offFirst, offFirst));
    index = f64x2.add(index, change);
    peak = most(peak, index);
    lowest = least(lowest, f64x2.sub(index, peak));
    const under = f64x2.lt(index, f64x2.sub(peak, v128.load(noFall)));
    const longer = where(under, f64x2.add(underWater, v128.load(one)));
    underWater = always ? longer : v128.bitselect(longer, underWater, v128.load(some));
    longest = most(longest, underWater);
    if (!always) some += 16;
  }
  const ever = f64x2.gt(counted, both(0));
  const mean = where(ever, f64x2.div(index, counted));
  const offFirst = f64x2.sub(index, f64x2.mul(counted, first));
  const deviations = f64x2.sub(squares, f64x2.mul(offFirst, f64x2.div(offFirst, counted)));
  const spread = f64x2.div(most(deviations, both(0)), f64x2.sub(counted, both(1)));
  const deviation = where(f64x2.gt(counted, both(1)), f64x2.sqrt(f64x2.mul(spread, both(12))));
  v128.store(out, f64x2.sub(expBoth(f64x2.mul(mean, both(12))), both(1)), timeWeighted * rowSize);
  v128.store(out, deviation, volatility * rowSize);
  v128.store(out, f64x2.sub(both(1), expBoth(lowest)), maxDrawdown * rowSize);
  v128.store(out, longest, timeUnderWater * rowSize);
  v128.store(out, v128.bitselect(expBoth(mean), both(NaN), ever), moneyWeighted * rowSize);
}

/** x^12 as the plain `pow` multiplies it: x^4 · x^8. */
@inline
function twelfthPower(x: v128): v128 {
  const square = f64x2.mul(x, x);
  const fourth = f64x2.mul(square, square);
  return f64x2.mul(fourth, f64x2.mul(fourth, fourth));
}

import { pathsAtOnce, rowSize } from './block';
import { wordsToNormals } from '../random/normals';
import { addLanes } from './lanes';

const zero: usize = memory.data<f64>([0, 0], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const two: usize = memory.data<f64>([2, 2], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const third: usize = memory.data<f64>([1.0 / 3.0, 1.0 / 3.0], 16);
const sixth: usize = memory.data<f64>([1.0 / 6.0, 1.0 / 6.0], 16);
const fourteen: usize = memory.data<f64>([14, 14], 16);
const seventyTwo: usize = memory.data<f64>([72, 72], 16);

/**
 * A count by the expansion is that of the summed distribution where the expansion keeps away from whole numbers by
 * more than (nearby + nearbyTail · z⁴) / mean: nearly twice what it is off by (tests/engine/kernel/binomial.test.ts).
 */
const nearby: usize = memory.data<f64>([0.04, 0.04], 16);
const nearbyTail: usize = memory.data<f64>([0.015, 0.015], 16);
/** Means from which the expansion is asked, and from which its word is final. */
const askedFrom: usize = memory.data<f64>([1, 1], 16);
const finalFrom: usize = memory.data<f64>([16, 16], 16);

const normals: usize = memory.data(<i32>rowSize, 16);
const deviations: usize = memory.data(<i32>rowSize, 16);
const sums: usize = memory.data(<i32>rowSize, 16);

/**
 * Counts of a row whose means are all 16 or more, by the Cornish–Fisher expansion: `expanded` of the plain `binomial`.
 * In rounds over the row: the formula is long, and the processor would have too few of them in flight.
 * @param words turned where the rate is above one half
 */
export function expandRow(heads: usize, shares: usize, words: usize, out: usize): void {
  wordsToNormals(words, pathsAtOnce, normals);
  for (let at: usize = 0; at < rowSize; at += 16) {
    const n = v128.load(heads + at);
    const sum = expanded(n, v128.load(shares + at), v128.load(normals + at), v128.load(deviations + at));
    v128.store(out + at, count(sum, n));
  }
}

/**
 * The same for a row of any means: where the count is to be summed and the expansion cannot tell it, the lane is put
 * into a list. Lanes without a mean get 0.
 * @returns the end of the list
 */
export function tryRow(heads: usize, shares: usize, words: usize, out: usize, list: usize): usize {
  wordsToNormals(words, pathsAtOnce, normals);
  for (let at: usize = 0; at < rowSize; at += 16) {
    const z = v128.load(normals + at);
    v128.store(sums + at, expanded(v128.load(heads + at), v128.load(shares + at), z, v128.load(deviations + at)));
  }
  let lane: u32 = 0;
  for (let at: usize = 0; at < rowSize; at += 32, lane += 4) {
    const open0 = tryLanes(heads + at, shares + at, at, out + at);
    const open1 = tryLanes(heads + at + 16, shares + at + 16, at + 16, out + at + 16);
    list = addLanes(list, open0 | (open1 << 2), lane);
  }
  return list;
}

/** Finds the deviation of two lanes. */
@inline
export function deviate(at: usize, n: v128, p: v128): void {
  const spread = f64x2.mul(p, f64x2.sub(v128.load(one), p));
  v128.store(deviations + at, f64x2.sqrt(f64x2.mul(n, spread)));
}

/** Tries the expansion for two lanes; bits of those that it cannot tell. */
@inline
function tryLanes(heads: usize, shares: usize, at: usize, out: usize): i32 {
  const n = v128.load(heads);
  const z = v128.load(normals + at);
  const sum = v128.load(sums + at);
  const mean = f64x2.mul(n, v128.load(shares));
  const open = f64x2.gt(mean, v128.load(zero));
  v128.store(out, v128.and(count(sum, n), open));
  const square = f64x2.mul(z, z);
  const bound = f64x2.add(v128.load(nearby), f64x2.mul(v128.load(nearbyTail), f64x2.mul(square, square)));
  const distance = f64x2.abs(f64x2.sub(sum, f64x2.nearest(sum)));
  const far = v128.and(f64x2.gt(f64x2.mul(distance, mean), bound), f64x2.ge(mean, v128.load(askedFrom)));
  const told = v128.or(far, f64x2.ge(mean, v128.load(finalFrom)));
  return i64x2.bitmask(v128.andnot(open, told));
}

/** The whole number at or above the expansion, among those that there are: 0 and not −0 for one a little below 0. */
@inline
function count(sum: v128, n: v128): v128 {
  return f64x2.pmin(f64x2.pmax(v128.load(zero), f64x2.ceil(sum)), n);
}

/** The expansion: half a head below the quantile. */
@inline
function expanded(n: v128, p: v128, z: v128, deviation: v128): v128 {
  const square = f64x2.mul(z, z);
  const spread = f64x2.mul(p, f64x2.sub(v128.load(one), p));
  const skew = f64x2.sub(v128.load(sixth), f64x2.mul(p, v128.load(third)));
  const skewed = f64x2.mul(f64x2.sub(square, v128.load(one)), skew);
  const steep = f64x2.add(v128.load(one), f64x2.mul(v128.load(two), spread));
  const flat = f64x2.sub(v128.load(two), f64x2.mul(v128.load(fourteen), spread));
  const tail = f64x2.mul(z, f64x2.add(f64x2.mul(square, steep), flat));
  const last = f64x2.div(tail, f64x2.mul(deviation, v128.load(seventyTwo)));
  const mean = f64x2.add(f64x2.mul(n, p), f64x2.mul(deviation, z));
  return f64x2.sub(f64x2.add(mean, f64x2.sub(skewed, last)), v128.load(half));
}

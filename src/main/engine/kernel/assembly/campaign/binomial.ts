import { log } from '../math/log';
import { rowSize } from '../plan/block';
import { expand } from './expand';
import { addLanes, fillUp, listSize } from './lanes';
import { sumUp } from './sumUp';

/** Coefficients of −log(1 − p), each twice, the highest first: the host fills them in. */
export const noneSeries: usize = memory.data(10 * 16, 16);
const noneSeriesSize: usize = 10 * 16;

const zero: usize = memory.data<f64>([0, 0], 16);
/** Means from here on are drawn by the expansion. */
const expansionFrom: usize = memory.data<f64>([16, 16], 16);
/** Below this share the logarithm of the others comes from its series. */
const seriesBelow: f64 = 1.0 / 64.0;
/** Steps of 1/128 of an octave in a unit of the logarithm. */
const stepsPerUnit: f64 = 184.6649652337873;

/** Lanes whose distribution is summed, and lanes that are expanded. */
const few: usize = memory.data(listSize, 16);
const many: usize = memory.data(listSize, 16);
/** The words as they are used. */
const turned: usize = memory.data(<i32>(rowSize >> 1), 16);

/** The logarithm of 1 − p by its series. */
@inline
function noneOfSmall(p: v128): v128 {
  let sum = v128.load(noneSeries);
  for (let at: usize = 16; at < noneSeriesSize; at += 16) {
    sum = f64x2.add(v128.load(noneSeries + at), f64x2.mul(p, sum));
  }
  return f64x2.neg(f64x2.mul(p, sum));
}

/**
 * What `drawRow` needs to know of a row of rates.
 * @param shares out: the rate, or what is missing to 1 where the rate is above one half
 * @param nones out: logarithms of 1 − share as of the plain `noneSteps`, with the sign turned where the rate is above
 * one half
 */
export function prepareRates(rates: usize, shares: usize, nones: usize): void {
  const one = f64x2.splat(1);
  for (const end = rates + rowSize; rates < end; rates += 16, shares += 16, nones += 16) {
    const rate = v128.load(rates);
    const flip = f64x2.gt(rate, f64x2.splat(0.5));
    const p = f64x2.pmax(f64x2.splat(0), v128.bitselect(f64x2.sub(one, rate), rate, flip));
    v128.store(shares, p);
    const small = f64x2.lt(p, f64x2.splat(seriesBelow));
    let none = f64x2.splat(0);
    if (!i64x2.all_true(small)) none = log(f64x2.sub(one, p));
    if (v128.any_true(small)) none = v128.bitselect(noneOfSmall(p), none, small);
    const steps = f64x2.mul(none, f64x2.splat(stepsPerUnit));
    v128.store(nones, v128.bitselect(f64x2.neg(steps), steps, flip));
  }
}

/**
 * Binomial counts of a row of paths; lane for lane those of the plain `binomial` at the uniforms of the words. Lanes are
 * sorted into those whose distribution is summed and those that are expanded, so that each group of four goes one way.
 * @param heads a row; shares, nones of `prepareRates`; words a row of 32-bit words; out may be none of them
 */
export function drawRow(heads: usize, shares: usize, nones: usize, words: usize, out: usize): void {
  let endOfFew = few;
  let endOfMany = many;
  let lane: u32 = 0;
  let flips = i64x2.splat(0);
  for (let at: usize = 0; at < rowSize; at += 32, lane += 4) {
    // Where a rate is above one half, those who do not take the step are drawn, at one minus the uniform: the uniform
    // of the word's complement.
    const flip0 = i64x2.gt_s(v128.load(nones + at), i64x2.splat(-1));
    const flip1 = i64x2.gt_s(v128.load(nones + at, 16), i64x2.splat(-1));
    flips = v128.or(flips, v128.or(flip0, flip1));
    const word = v128.xor(v128.load(words + (at >> 1)), v128.shuffle<i32>(flip0, flip1, 0, 2, 4, 6));
    v128.store(turned + (at >> 1), word);
    const mean0 = f64x2.mul(v128.load(heads + at), v128.load(shares + at));
    const mean1 = f64x2.mul(v128.load(heads + at, 16), v128.load(shares + at, 16));
    const open = i64x2.bitmask(f64x2.gt(mean0, v128.load(zero))) | (i64x2.bitmask(f64x2.gt(mean1, v128.load(zero))) << 2);
    const large =
      i64x2.bitmask(f64x2.ge(mean0, v128.load(expansionFrom))) |
      (i64x2.bitmask(f64x2.ge(mean1, v128.load(expansionFrom))) << 2);
    endOfFew = addLanes(endOfFew, open ^ large, lane);
    endOfMany = addLanes(endOfMany, large, lane);
    v128.store(out + at, v128.load(zero));
    v128.store(out + at, v128.load(zero), 16);
  }
  if (endOfFew > few) sumUp(few, fillUp(few, endOfFew), heads, shares, nones, turned, out);
  if (endOfMany > many) expand(many, fillUp(many, endOfMany), heads, shares, turned, out);
  if (v128.any_true(flips)) takeOthers(heads, nones, out);
}

/** Puts the others in the place of those counted, where a rate is above one half. */
function takeOthers(heads: usize, nones: usize, out: usize): void {
  for (let at: usize = 0; at < rowSize; at += 16) {
    const flip = i64x2.gt_s(v128.load(nones + at), i64x2.splat(-1));
    const count = v128.load(out + at);
    v128.store(out + at, v128.bitselect(f64x2.sub(v128.load(heads + at), count), count, flip));
  }
}

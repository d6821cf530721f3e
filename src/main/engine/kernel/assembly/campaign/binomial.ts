import { log } from '../math/log';
import { clearRows, rowSize } from './block';
import { deviate, expandRow, tryRow } from './expand';
import { doublesAt, fillUp, laneAt, listSize, putDoubles } from './lanes';
import { sumUp, sumUpRow } from './sumUp';

/** Coefficients of −log(1 − p), each twice, the highest first: the host fills them in. */
export const noneSeries: usize = memory.data(10 * 16, 16);
const noneSeriesSize: usize = 10 * 16;

const zero: usize = memory.data<f64>([0, 0], 16);
const sign: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);
/** Means from here on are drawn by the expansion. */
const expansionFrom: usize = memory.data<f64>([16, 16], 16);
/** Below this share the logarithm of the others comes from its series. */
const seriesBelow: f64 = 1.0 / 64.0;
/** Steps of 1/128 of an octave in a unit of the logarithm. */
const stepsPerUnit: f64 = 184.6649652337873;

/** Where no mean is above this, the whole row is summed. */
const summedTo: usize = memory.data<f64>([4, 4], 16);
/** Lanes that are left to be summed. */
const open: usize = memory.data(listSize, 16);
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

/** Logarithms of 1 − p as of the plain `noneSteps`. */
function noneSteps(p: v128): v128 {
  const small = f64x2.lt(p, f64x2.splat(seriesBelow));
  let none = f64x2.splat(0);
  if (!i64x2.all_true(small)) none = log(f64x2.sub(f64x2.splat(1), p));
  if (v128.any_true(small)) none = v128.bitselect(noneOfSmall(p), none, small);
  return f64x2.mul(none, f64x2.splat(stepsPerUnit));
}

/**
 * What `drawRow` needs to know of a row of rates, but for the logarithms: those of rates that serve one week alone are
 * found where a distribution is summed.
 * @param shares out: the rate, or what is missing to 1 where the rate is above one half
 * @param nones out: the sign of its logarithm, turned where the rate is above one half
 * @returns whether any rate is above one half
 */
export function splitRates(rates: usize, shares: usize, nones: usize): bool {
  const one = f64x2.splat(1);
  let flips = f64x2.splat(0);
  for (const end = rates + rowSize; rates < end; rates += 16, shares += 16, nones += 16) {
    const rate = v128.load(rates);
    const flip = f64x2.gt(rate, f64x2.splat(0.5));
    flips = v128.or(flips, flip);
    v128.store(shares, f64x2.pmax(f64x2.splat(0), v128.bitselect(f64x2.sub(one, rate), rate, flip)));
    v128.store(nones, v128.andnot(f64x2.splat(-0.0), flip));
  }
  return v128.any_true(flips);
}

/** The same with the logarithms of 1 − share. */
export function prepareRates(rates: usize, shares: usize, nones: usize): bool {
  const flips = splitRates(rates, shares, nones);
  putAllLogarithms(shares, nones);
  return flips;
}

/** Puts the logarithms of a row to their signs. */
function putAllLogarithms(shares: usize, nones: usize): void {
  for (let at: usize = 0; at < rowSize; at += 16) {
    v128.store(nones + at, signed(noneSteps(v128.load(shares + at)), v128.load(nones + at)));
  }
}

/** The same for the lanes of a list. */
function putLogarithms(list: usize, end: usize, shares: usize, nones: usize): void {
  for (let lanes = list; lanes < end; lanes += 2) {
    const a = laneAt(lanes, 0);
    const b = laneAt(lanes, 1);
    const steps = noneSteps(doublesAt(shares, a, b));
    putDoubles(nones, a, b, signed(steps, doublesAt(nones, a, b)));
  }
}

/** Numbers with the signs of others. */
@inline
function signed(values: v128, signs: v128): v128 {
  return v128.bitselect(signs, values, v128.load(sign));
}

/**
 * Binomial counts of a row of paths; lane for lane those of the plain `binomial` at the uniforms of the words. The
 * distribution is summed for the whole row where all means are small. Else the row is expanded as a whole, and summed
 * only where the expansion is not what counts or cannot tell.
 * @param heads a row; shares, nones, flips of `prepareRates`, or of `splitRates` where `logged` is false; words a row of
 * 32-bit words; out may be none of them
 */
export function drawRow(
  heads: usize,
  shares: usize,
  nones: usize,
  flips: bool,
  logged: bool,
  words: usize,
  out: usize,
): void {
  if (flips) {
    turn(words, nones);
    words = turned;
  }
  let least = v128.load(expansionFrom);
  let largest = v128.load(zero);
  let least1 = least;
  let largest1 = largest;
  for (let at: usize = 0; at < rowSize; at += 32) {
    const n = v128.load(heads + at);
    const n1 = v128.load(heads + at, 16);
    const p = v128.load(shares + at);
    const p1 = v128.load(shares + at, 16);
    const mean = f64x2.mul(n, p);
    const mean1 = f64x2.mul(n1, p1);
    deviate(at, n, p);
    deviate(at + 16, n1, p1);
    least = f64x2.pmin(least, mean);
    least1 = f64x2.pmin(least1, mean1);
    largest = f64x2.pmax(largest, mean);
    largest1 = f64x2.pmax(largest1, mean1);
  }
  least = f64x2.pmin(least, least1);
  largest = f64x2.pmax(largest, largest1);
  if (!v128.any_true(f64x2.gt(largest, v128.load(zero)))) clearRows(out, 1);
  else if (!v128.any_true(f64x2.gt(largest, v128.load(summedTo)))) {
    if (!logged) putAllLogarithms(shares, nones);
    sumUpRow(heads, shares, nones, words, out);
  }
  else if (i64x2.all_true(f64x2.ge(least, v128.load(expansionFrom)))) expandRow(heads, shares, words, out);
  else {
    const end = fillUp(open, tryRow(heads, shares, words, out, open));
    if (!logged) putLogarithms(open, end, shares, nones);
    sumUp(open, end, heads, shares, nones, words, out);
  }
  if (flips) takeOthers(heads, nones, out);
}

/**
 * Where a rate is above one half, those who do not take the step are drawn, at one minus the uniform: the uniform of the
 * word's complement.
 */
function turn(words: usize, nones: usize): void {
  for (let at: usize = 0; at < rowSize; at += 32) {
    const flip0 = i64x2.gt_s(v128.load(nones + at), i64x2.splat(-1));
    const flip1 = i64x2.gt_s(v128.load(nones + at, 16), i64x2.splat(-1));
    const flip = v128.shuffle<i32>(flip0, flip1, 0, 2, 4, 6);
    v128.store(turned + (at >> 1), v128.xor(v128.load(words + (at >> 1)), flip));
  }
}

/** Puts the others in the place of those counted, where a rate is above one half. */
function takeOthers(heads: usize, nones: usize, out: usize): void {
  for (let at: usize = 0; at < rowSize; at += 16) {
    const flip = i64x2.gt_s(v128.load(nones + at), i64x2.splat(-1));
    const count = v128.load(out + at);
    v128.store(out + at, v128.bitselect(f64x2.sub(v128.load(heads + at), count), count, flip));
  }
}

import { expBoth } from '../math/exp';
import { rowSize } from '../plan/block';
import { normalsOf } from '../random/normals';

/** 1/k for k from 0 to 127: the host fills them in. */
export const reciprocals: usize = memory.data(128 * 8, 16);
const lastReciprocal: usize = 127 * 8;
/** Coefficients of −log(1 − p), each twice, the highest first: the host fills them in. */
export const noneSeries: usize = memory.data(10 * 16, 16);
const noneSeriesSize: usize = 10 * 16;

const zero: usize = memory.data<f64>([0, 0], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const two: usize = memory.data<f64>([2, 2], 16);
const three: usize = memory.data<f64>([3, 3], 16);
const five: usize = memory.data<f64>([5, 5], 16);
const six: usize = memory.data<f64>([6, 6], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const sixth: usize = memory.data<f64>([1.0 / 6.0, 1.0 / 6.0], 16);
const thirtySixth: usize = memory.data<f64>([1.0 / 36.0, 1.0 / 36.0], 16);
const twentyFourth: usize = memory.data<f64>([1.0 / 24.0, 1.0 / 24.0], 16);
/** Means from here on are drawn by the expansion. */
const expansionFrom: usize = memory.data<f64>([16, 16], 16);
/** Powers of counts above this are taken through the logarithm. */
const manyHeads: usize = memory.data<f64>([1024, 1024], 16);
/** 2^-32: from words to uniforms. */
const perWord: usize = memory.data<f64>([2.3283064365386963e-10, 2.3283064365386963e-10], 16);
const oneBit: usize = memory.data<i64>([1, 1], 16);
/** Bits of 2^52, which turn a small integer into a double once 2^52 is taken off again. */
const integerBits: usize = memory.data<i64>([0x4330000000000000, 0x4330000000000000], 16);

/** (1 − p)^n through the series of the logarithm; n 0 where it is not wanted. */
function noneOfMany(n: v128, p: v128): v128 {
  let sum = v128.load(noneSeries);
  for (let at: usize = 16; at < noneSeriesSize; at += 16) {
    sum = f64x2.add(v128.load(noneSeries + at), f64x2.mul(p, sum));
  }
  return expBoth(f64x2.neg(f64x2.mul(f64x2.mul(n, p), sum)));
}

/** (1 − p)^n of four lanes into out, for those that are asked for; others get 1. As `noneOf` of the plain `binomial`. */
function noneOf(n0: v128, n1: v128, p0: v128, p1: v128, asked0: v128, asked1: v128, out: usize): void {
  const many0 = v128.and(asked0, f64x2.gt(n0, v128.load(manyHeads)));
  const many1 = v128.and(asked1, f64x2.gt(n1, v128.load(manyHeads)));
  let rest0 = v128.and(v128.andnot(asked0, many0), i64x2.extend_low_i32x4_u(i32x4.trunc_sat_f64x2_u_zero(n0)));
  let rest1 = v128.and(v128.andnot(asked1, many1), i64x2.extend_low_i32x4_u(i32x4.trunc_sat_f64x2_u_zero(n1)));
  let power0 = v128.load(one);
  let power1 = power0;
  let square0 = f64x2.sub(v128.load(one), p0);
  let square1 = f64x2.sub(v128.load(one), p1);
  while (v128.any_true(v128.or(rest0, rest1))) {
    const odd0 = i64x2.neg(v128.and(rest0, v128.load(oneBit)));
    const odd1 = i64x2.neg(v128.and(rest1, v128.load(oneBit)));
    power0 = v128.bitselect(f64x2.mul(power0, square0), power0, odd0);
    power1 = v128.bitselect(f64x2.mul(power1, square1), power1, odd1);
    square0 = f64x2.mul(square0, square0);
    square1 = f64x2.mul(square1, square1);
    rest0 = i64x2.shr_u(rest0, 1);
    rest1 = i64x2.shr_u(rest1, 1);
  }
  if (v128.any_true(v128.or(many0, many1))) {
    power0 = v128.bitselect(noneOfMany(v128.and(many0, n0), p0), power0, many0);
    power1 = v128.bitselect(noneOfMany(v128.and(many1, n1), p1), power1, many1);
  }
  v128.store(out, power0);
  v128.store(out, power1, 16);
}

/** The counts of the asked lanes by summing the distribution, into out: `summed` of the plain `binomial`. */
function summed(
  n0: v128,
  n1: v128,
  p0: v128,
  p1: v128,
  u0: v128,
  u1: v128,
  asked0: v128,
  asked1: v128,
  out: usize,
): void {
  const q0 = f64x2.sub(v128.load(one), p0);
  const q1 = f64x2.sub(v128.load(one), p1);
  noneOf(n0, n1, p0, p1, asked0, asked1, out);
  const odds0 = f64x2.div(p0, q0);
  const odds1 = f64x2.div(p1, q1);
  const rise0 = f64x2.mul(odds0, f64x2.add(n0, v128.load(one)));
  const rise1 = f64x2.mul(odds1, f64x2.add(n1, v128.load(one)));
  // Lanes that are not asked for stay at a rest of 0.
  let probability0 = v128.and(asked0, v128.load(out));
  let probability1 = v128.and(asked1, v128.load(out, 16));
  let rest0 = f64x2.sub(v128.and(asked0, u0), probability0);
  let rest1 = f64x2.sub(v128.and(asked1, u1), probability1);
  let active0 = f64x2.gt(rest0, v128.load(zero));
  let active1 = f64x2.gt(rest1, v128.load(zero));
  let k0 = i64x2.splat(0);
  let k1 = k0;
  for (let at = reciprocals + 8; at <= reciprocals + lastReciprocal; at += 8) {
    if (!v128.any_true(v128.or(active0, active1))) break;
    const reciprocal = v128.load64_splat(at);
    k0 = i64x2.sub(k0, active0);
    k1 = i64x2.sub(k1, active1);
    probability0 = f64x2.mul(probability0, f64x2.sub(f64x2.mul(rise0, reciprocal), odds0));
    probability1 = f64x2.mul(probability1, f64x2.sub(f64x2.mul(rise1, reciprocal), odds1));
    rest0 = f64x2.sub(rest0, probability0);
    rest1 = f64x2.sub(rest1, probability1);
    active0 = f64x2.gt(rest0, v128.load(zero));
    active1 = f64x2.gt(rest1, v128.load(zero));
  }
  v128.store(out, f64x2.sub(v128.or(k0, v128.load(integerBits)), v128.load(integerBits)));
  v128.store(out, f64x2.sub(v128.or(k1, v128.load(integerBits)), v128.load(integerBits)), 16);
}

/** The counts of both lanes by the Cornish–Fisher expansion: `expanded` of the plain `binomial`. */
@inline
function expanded(n: v128, p: v128, z: v128): v128 {
  const q = f64x2.sub(v128.load(one), p);
  const mean = f64x2.mul(n, p);
  const deviation = f64x2.sqrt(f64x2.mul(mean, q));
  const square = f64x2.mul(z, z);
  const skew = f64x2.sub(q, p);
  const third = f64x2.mul(f64x2.sub(square, v128.load(one)), f64x2.mul(skew, v128.load(sixth)));
  const flat = f64x2.mul(
    f64x2.sub(v128.load(one), f64x2.mul(f64x2.mul(v128.load(six), p), q)),
    v128.load(twentyFourth),
  );
  const skewed = f64x2.mul(f64x2.mul(skew, skew), v128.load(thirtySixth));
  const inner = f64x2.sub(
    f64x2.sub(
      f64x2.mul(f64x2.sub(square, v128.load(three)), flat),
      f64x2.mul(f64x2.sub(f64x2.mul(v128.load(two), square), v128.load(five)), skewed),
    ),
    v128.load(twentyFourth),
  );
  const fourth = f64x2.div(f64x2.mul(z, inner), deviation);
  const sum = f64x2.add(f64x2.add(f64x2.add(mean, f64x2.mul(deviation, z)), third), fourth);
  const k = f64x2.ceil(f64x2.sub(sum, v128.load(half)));
  return f64x2.pmin(f64x2.pmax(k, v128.load(zero)), n);
}

/**
 * Binomial counts of a row of paths; lane for lane those of the plain `binomial` at the uniforms of the words.
 * @param heads, rates rows; words a row of 32-bit words; out may be none of them
 */
export function drawRow(heads: usize, rates: usize, words: usize, out: usize): void {
  for (let at: usize = 0; at < rowSize; at += 32, out += 32) {
    const n0 = v128.load(heads + at);
    const n1 = v128.load(heads + at, 16);
    const rate0 = v128.load(rates + at);
    const rate1 = v128.load(rates + at, 16);
    const live0 = v128.and(f64x2.gt(n0, v128.load(zero)), f64x2.gt(rate0, v128.load(zero)));
    const live1 = v128.and(f64x2.gt(n1, v128.load(zero)), f64x2.gt(rate1, v128.load(zero)));
    if (!v128.any_true(v128.or(live0, live1))) {
      v128.store(out, v128.load(zero));
      v128.store(out, v128.load(zero), 16);
      continue;
    }
    const flip0 = f64x2.gt(rate0, v128.load(half));
    const flip1 = f64x2.gt(rate1, v128.load(half));
    const p0 = v128.bitselect(f64x2.sub(v128.load(one), rate0), rate0, flip0);
    const p1 = v128.bitselect(f64x2.sub(v128.load(one), rate1), rate1, flip1);
    const below0 = f64x2.lt(f64x2.mul(n0, p0), v128.load(expansionFrom));
    const below1 = f64x2.lt(f64x2.mul(n1, p1), v128.load(expansionFrom));
    // One minus the uniform of a word is the uniform of its complement.
    const w0 = v128.xor(v128.load(words + (at >> 1)), v128.shuffle<i32>(flip0, flip1, 0, 2, 4, 6));
    const w1 = v128.shuffle<i32>(w0, w0, 2, 3, 2, 3);
    const few0 = v128.and(live0, below0);
    const few1 = v128.and(live1, below1);
    if (v128.any_true(v128.or(few0, few1))) {
      const u0 = f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_u(w0), v128.load(half)), v128.load(perWord));
      const u1 = f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_u(w1), v128.load(half)), v128.load(perWord));
      summed(n0, n1, p0, p1, u0, u1, few0, few1, out);
    }
    let k0 = v128.load(out);
    let k1 = v128.load(out, 16);
    if (v128.any_true(v128.or(v128.andnot(live0, below0), v128.andnot(live1, below1)))) {
      const z0 = normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(w0), v128.load(half)));
      const z1 = normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(w1), v128.load(half)));
      k0 = v128.bitselect(k0, expanded(n0, p0, z0), below0);
      k1 = v128.bitselect(k1, expanded(n1, p1, z1), below1);
    }
    k0 = v128.bitselect(f64x2.sub(n0, k0), k0, flip0);
    k1 = v128.bitselect(f64x2.sub(n1, k1), k1, flip1);
    v128.store(out, v128.and(k0, live0));
    v128.store(out, v128.and(k1, live1), 16);
  }
}

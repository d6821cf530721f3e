import { exp2Steps } from '../math/exp2Steps';
import { rowSize } from './block';
import { doublesAt, laneAt, putDoubles, wordsAt } from './lanes';

/** 1/k for k from 0 to 127: the host fills them in; no count comes as far as the last, and a step behind it is empty. */
export const reciprocals: usize = memory.data(130 * 8, 16);
const lastReciprocal: usize = 127 * 8;

const one: usize = memory.data<f64>([1, 1], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
/** 2^-32: from words to uniforms. */
const perWord: usize = memory.data<f64>([2.3283064365386963e-10, 2.3283064365386963e-10], 16);
const sign: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);
/** Bits of 2^52, which turn a small integer into a double once 2^52 is taken off again. */
const integerBits: usize = memory.data<i64>([0x4330000000000000, 0x4330000000000000], 16);

/** The sums in hand, side by side by place in the list; see `summed` of the plain `binomial`. */
const probabilities: usize = memory.data(<i32>rowSize + 32, 16);
const rests: usize = memory.data(<i32>rowSize + 32, 16);
const rises: usize = memory.data(<i32>rowSize + 32, 16);
const odds: usize = memory.data(<i32>rowSize + 32, 16);
/** Counts of the four lanes in hand. */
const counts: usize = memory.data(32, 16);

/**
 * Counts of the lanes of a list by summing the distribution: `summed` of the plain `binomial`. All of them are begun
 * before the first is summed: the processor works on several at a time as long as no loop's end is in the way.
 * @param words turned where the rate is above one half
 */
export function sumUp(
  list: usize,
  end: usize,
  heads: usize,
  shares: usize,
  nones: usize,
  words: usize,
  out: usize,
): void {
  let at: usize = 0;
  for (let lanes = list; lanes < end; lanes += 4, at += 32) {
    const a = laneAt(lanes, 0);
    const b = laneAt(lanes, 1);
    const c = laneAt(lanes, 2);
    const d = laneAt(lanes, 3);
    const w = wordsAt(words, a, b, c, d);
    begin(at, w, doublesAt(heads, a, b), doublesAt(shares, a, b), doublesAt(nones, a, b));
    const w1 = v128.shuffle<i32>(w, w, 2, 3, 2, 3);
    begin(at + 16, w1, doublesAt(heads, c, d), doublesAt(shares, c, d), doublesAt(nones, c, d));
  }
  at = 0;
  for (let lanes = list; lanes < end; lanes += 4, at += 32) {
    finish(at, counts);
    putDoubles(out, laneAt(lanes, 0), laneAt(lanes, 1), v128.load(counts));
    putDoubles(out, laneAt(lanes, 2), laneAt(lanes, 3), v128.load(counts, 16));
  }
}

/** The same for a whole row. */
export function sumUpRow(heads: usize, shares: usize, nones: usize, words: usize, out: usize): void {
  for (let at: usize = 0; at < rowSize; at += 32) {
    const w = v128.load(words + (at >> 1));
    const w1 = v128.shuffle<i32>(w, w, 2, 3, 2, 3);
    begin(at, w, v128.load(heads + at), v128.load(shares + at), v128.load(nones + at));
    begin(at + 16, w1, v128.load(heads + at, 16), v128.load(shares + at, 16), v128.load(nones + at, 16));
  }
  for (let at: usize = 0; at < rowSize; at += 32) finish(at, out + at);
}

/** Begins the sums of two lanes. @param w words in the lower half */
@inline
function begin(at: usize, w: v128, n: v128, p: v128, none: v128): void {
  const uniform = f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_u(w), v128.load(half)), v128.load(perWord));
  const probability = exp2Steps(f64x2.mul(n, v128.or(none, v128.load(sign))));
  const ratio = f64x2.div(p, f64x2.sub(v128.load(one), p));
  v128.store(probabilities + at, probability);
  v128.store(rests + at, f64x2.sub(uniform, probability));
  v128.store(odds + at, ratio);
  v128.store(rises + at, f64x2.mul(ratio, f64x2.add(n, v128.load(one))));
}

/**
 * Sums up until the last of four lanes has its count, two steps at a time. A lane that has its count stays at it: its
 * rest only falls, as probabilities are not negative, and beyond n, where rounding may make them so, they are too small
 * to matter beside a rest that is below by 2^-33 at least.
 */
@inline
function finish(place: usize, out: usize): void {
  const odds0 = v128.load(odds + place);
  const odds1 = v128.load(odds + place, 16);
  const rise0 = v128.load(rises + place);
  const rise1 = v128.load(rises + place, 16);
  let probability0 = v128.load(probabilities + place);
  let probability1 = v128.load(probabilities + place, 16);
  let rest0 = v128.load(rests + place);
  let rest1 = v128.load(rests + place, 16);
  const nothing = f64x2.splat(0);
  let active0 = f64x2.gt(rest0, nothing);
  let active1 = f64x2.gt(rest1, nothing);
  let k0 = v128.load(integerBits);
  let k1 = k0;
  for (let at = reciprocals + 8; at < reciprocals + lastReciprocal; at += 16) {
    if (!v128.any_true(v128.or(active0, active1))) break;
    let reciprocal = v128.load64_splat(at);
    k0 = i64x2.sub(k0, active0);
    k1 = i64x2.sub(k1, active1);
    probability0 = f64x2.mul(probability0, f64x2.sub(f64x2.mul(rise0, reciprocal), odds0));
    probability1 = f64x2.mul(probability1, f64x2.sub(f64x2.mul(rise1, reciprocal), odds1));
    rest0 = f64x2.sub(rest0, probability0);
    rest1 = f64x2.sub(rest1, probability1);
    active0 = f64x2.gt(rest0, nothing);
    active1 = f64x2.gt(rest1, nothing);
    reciprocal = v128.load64_splat(at, 8);
    k0 = i64x2.sub(k0, active0);
    k1 = i64x2.sub(k1, active1);
    probability0 = f64x2.mul(probability0, f64x2.sub(f64x2.mul(rise0, reciprocal), odds0));
    probability1 = f64x2.mul(probability1, f64x2.sub(f64x2.mul(rise1, reciprocal), odds1));
    rest0 = f64x2.sub(rest0, probability0);
    rest1 = f64x2.sub(rest1, probability1);
    active0 = f64x2.gt(rest0, nothing);
    active1 = f64x2.gt(rest1, nothing);
  }
  v128.store(out, f64x2.sub(k0, v128.load(integerBits)));
  v128.store(out, f64x2.sub(k1, v128.load(integerBits)), 16);
}

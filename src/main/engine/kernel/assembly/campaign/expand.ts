import { rowSize } from '../plan/block';
import { normalsOf } from '../random/normals';
import { doublesAt, laneAt, putDoubles, wordsAt } from './lanes';

const zero: usize = memory.data<f64>([0, 0], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const two: usize = memory.data<f64>([2, 2], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const third: usize = memory.data<f64>([1.0 / 3.0, 1.0 / 3.0], 16);
const sixth: usize = memory.data<f64>([1.0 / 6.0, 1.0 / 6.0], 16);
const fourteen: usize = memory.data<f64>([14, 14], 16);
const seventyTwo: usize = memory.data<f64>([72, 72], 16);

/** Heads, shares and normals, side by side by place in the list. */
const counts: usize = memory.data(<i32>rowSize + 32, 16);
const rates: usize = memory.data(<i32>rowSize + 32, 16);
const normals: usize = memory.data(<i32>rowSize + 32, 16);

/**
 * Counts of the lanes of a list by the Cornish–Fisher expansion: `expanded` of the plain `binomial`. In two rounds: the
 * formula is long, and the processor would have too few of them in flight.
 * @param words turned where the rate is above one half
 */
export function expand(list: usize, end: usize, heads: usize, shares: usize, words: usize, out: usize): void {
  let at: usize = 0;
  for (let lanes = list; lanes < end; lanes += 4, at += 32) {
    const a = laneAt(lanes, 0);
    const b = laneAt(lanes, 1);
    const c = laneAt(lanes, 2);
    const d = laneAt(lanes, 3);
    const w = wordsAt(words, a, b, c, d);
    const w1 = v128.shuffle<i32>(w, w, 2, 3, 2, 3);
    v128.store(normals + at, normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(w), v128.load(half))));
    v128.store(normals + at, normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(w1), v128.load(half))), 16);
    v128.store(counts + at, doublesAt(heads, a, b));
    v128.store(counts + at, doublesAt(heads, c, d), 16);
    v128.store(rates + at, doublesAt(shares, a, b));
    v128.store(rates + at, doublesAt(shares, c, d), 16);
  }
  at = 0;
  for (let lanes = list; lanes < end; lanes += 2, at += 16) {
    const k = expanded(v128.load(counts + at), v128.load(rates + at), v128.load(normals + at));
    putDoubles(out, laneAt(lanes, 0), laneAt(lanes, 1), k);
  }
}

@inline
function expanded(n: v128, p: v128, z: v128): v128 {
  const square = f64x2.mul(z, z);
  const spread = f64x2.mul(p, f64x2.sub(v128.load(one), p));
  const deviation = f64x2.sqrt(f64x2.mul(n, spread));
  const skew = f64x2.sub(v128.load(sixth), f64x2.mul(p, v128.load(third)));
  const skewed = f64x2.mul(f64x2.sub(square, v128.load(one)), skew);
  const steep = f64x2.add(v128.load(one), f64x2.mul(v128.load(two), spread));
  const flat = f64x2.sub(v128.load(two), f64x2.mul(v128.load(fourteen), spread));
  const tail = f64x2.mul(z, f64x2.add(f64x2.mul(square, steep), flat));
  const last = f64x2.div(tail, f64x2.mul(deviation, v128.load(seventyTwo)));
  const mean = f64x2.add(f64x2.mul(n, p), f64x2.mul(deviation, z));
  const sum = f64x2.add(mean, f64x2.sub(skewed, last));
  const k = f64x2.ceil(f64x2.sub(sum, v128.load(half)));
  return f64x2.pmin(f64x2.pmax(k, v128.load(zero)), n);
}

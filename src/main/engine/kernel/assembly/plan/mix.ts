import { exp2Steps } from '../math/exp2Steps';
import { wordsToNormals } from '../random/normals';
import { fillWords } from '../random/philox';

/** Lanes × vectors in flight. */
const stride: usize = 4 * 16;

/**
 * All months of a mix, on pseudo-random normals.
 * @param words place for 4 · factors rows of 32-bit words; z for `factors` rows of normals
 * @param values [months + 1] rows, `stride` bytes apart; the first one is read
 */
export function mixMonths(
  purpose: i32,
  firstPath: i32,
  paths: i32,
  factors: i32,
  months: i32,
  words: usize,
  z: usize,
  mean: usize,
  loading: usize,
  weights: usize,
  values: usize,
  stride: usize,
  contribution: f64,
  keep: f64,
): void {
  const wordRow = (<usize>paths) << 2;
  const wordsOfMonth = <usize>factors * wordRow;
  for (let month = 0; month < months; month++, values += stride) {
    if ((month & 3) === 0) {
      for (let factor = 0; factor < factors; factor++) {
        fillWords(purpose, factor, month >> 2, firstPath, paths, words + <usize>factor * wordRow, wordsOfMonth);
      }
    }
    wordsToNormals(words + <usize>(month & 3) * wordsOfMonth, paths * factors, z);
    mixMonth(z, factors, paths, mean, loading, false, weights, values, values + stride, contribution, keep);
  }
}

/** All months of a mix, on normals [month][factor] rows that are there already. */
export function mixMonthsOf(
  normals: usize,
  paths: i32,
  factors: i32,
  months: i32,
  mean: usize,
  loading: usize,
  weights: usize,
  values: usize,
  stride: usize,
  contribution: f64,
  keep: f64,
): void {
  const rows = (<usize>(factors * paths)) << 3;
  for (let month = 0; month < months; month++, values += stride, normals += rows) {
    mixMonth(normals, factors, paths, mean, loading, true, weights, values, values + stride, contribution, keep);
  }
}

/**
 * One month of a mix that is rebalanced every month: value' = (value + contribution) · Σ weight · growth · keep, with
 * growth = 2^((mean + Σ loading · z) / 128) of each factor.
 * @param z normals [factor][path]
 * @param mean, loading, weights each number twice, for both lanes
 * @param whole whether `loading` holds whole rows, or those of a lower triangle
 * @param paths a multiple of 8
 */
function mixMonth(
  z: usize,
  factors: i32,
  paths: i32,
  mean: usize,
  loading: usize,
  whole: bool,
  weights: usize,
  values: usize,
  out: usize,
  contribution: f64,
  keep: f64,
): void {
  const rowSize = (<usize>paths) << 3;
  const added = f64x2.splat(contribution);
  const kept = f64x2.splat(keep);
  for (let path: usize = 0; path < rowSize; path += stride) {
    let s0 = f64x2.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    let l = loading;
    for (let factor: usize = 0; factor < <usize>factors; factor++) {
      let g0 = v128.load(mean + (factor << 4));
      let g1 = g0;
      let g2 = g0;
      let g3 = g0;
      const last = z + path + (whole ? <usize>factors - 1 : factor) * rowSize;
      for (let at = z + path; at <= last; at += rowSize, l += 16) {
        const c = v128.load(l);
        g0 = f64x2.add(g0, f64x2.mul(c, v128.load(at)));
        g1 = f64x2.add(g1, f64x2.mul(c, v128.load(at, 16)));
        g2 = f64x2.add(g2, f64x2.mul(c, v128.load(at, 32)));
        g3 = f64x2.add(g3, f64x2.mul(c, v128.load(at, 48)));
      }
      const w = v128.load(weights + (factor << 4));
      s0 = f64x2.add(s0, f64x2.mul(w, exp2Steps(g0)));
      s1 = f64x2.add(s1, f64x2.mul(w, exp2Steps(g1)));
      s2 = f64x2.add(s2, f64x2.mul(w, exp2Steps(g2)));
      s3 = f64x2.add(s3, f64x2.mul(w, exp2Steps(g3)));
    }
    const v = values + path;
    const o = out + path;
    v128.store(o, f64x2.mul(f64x2.mul(f64x2.add(v128.load(v), added), s0), kept));
    v128.store(o, f64x2.mul(f64x2.mul(f64x2.add(v128.load(v, 16), added), s1), kept), 16);
    v128.store(o, f64x2.mul(f64x2.mul(f64x2.add(v128.load(v, 32), added), s2), kept), 32);
    v128.store(o, f64x2.mul(f64x2.mul(f64x2.add(v128.load(v, 48), added), s3), kept), 48);
  }
}

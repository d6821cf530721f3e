import { exp2Steps } from '../math/exp2Steps';
import { fillWords } from '../random/philox';
import { wordsToSingleNormals } from '../random/singleNormals';
import { pathsAtOnce } from './block';
import { excessRow, singleRow } from './returns/excessRow';

/** Lanes × vectors in flight. */
const stride: usize = 4 * 16;

/**
 * All months of a mix of 64 paths, on pseudo-random normals: value' = (value + contribution) · (total + Σ weight ·
 * excess), the sum in single precision.
 * @param words place for 4 · factors single rows of 32-bit words
 * @param singles place for 2 · factors single rows
 * @param loading rows of a lower triangle, single precision; doublings 32-bit integers; weights single precision
 * @param values [months + 1] rows, `stride` bytes apart; the first one is read
 */
export function mixMonths(
  purpose: i32,
  firstPath: i32,
  factors: i32,
  months: i32,
  words: usize,
  singles: usize,
  loading: usize,
  doublings: usize,
  weights: usize,
  total: f64,
  values: usize,
  stride: usize,
  contribution: f64,
): void {
  const wordsOfMonth = <usize>factors * singleRow;
  const excess = singles + wordsOfMonth;
  for (let month = 0; month < months; month++, values += stride) {
    if ((month & 3) === 0) {
      for (let factor = 0; factor < factors; factor++) {
        const row = words + <usize>factor * singleRow;
        fillWords(purpose, factor, month >> 2, firstPath, pathsAtOnce, row, wordsOfMonth);
      }
    }
    wordsToSingleNormals(words + <usize>(month & 3) * wordsOfMonth, pathsAtOnce * factors, singles);
    for (let factor: usize = 0, l = loading; factor < <usize>factors; factor++, l += factor << 2) {
      const row = factor * singleRow;
      excessRow(singles, <i32>factor + 1, l, load<i32>(doublings + (factor << 2)), excess + row);
    }
    addExcess(excess, factors, weights, total, values, values + stride, contribution);
  }
}

function addExcess(
  excess: usize,
  factors: i32,
  weights: usize,
  total: f64,
  values: usize,
  out: usize,
  contribution: f64,
): void {
  const added = f64x2.splat(contribution);
  const start = f64x2.splat(total);
  for (const end = excess + singleRow; excess < end; excess += 32, values += 64, out += 64) {
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let row = excess;
    for (let factor: usize = 0; factor < <usize>factors; factor++, row += singleRow) {
      const w = v128.load32_splat(weights + (factor << 2));
      s0 = f32x4.add(s0, f32x4.mul(w, v128.load(row)));
      s1 = f32x4.add(s1, f32x4.mul(w, v128.load(row, 16)));
    }
    grow(values, out, s0, added, start);
    grow(values + 32, out + 32, s1, added, start);
  }
}

/** Four values of the month after. */
@inline
function grow(values: usize, out: usize, excess: v128, added: v128, start: v128): void {
  const low = f64x2.add(start, f64x2.promote_low_f32x4(excess));
  const high = f64x2.add(start, f64x2.promote_low_f32x4(v128.shuffle<i64>(excess, excess, 1, 1)));
  v128.store(out, f64x2.mul(f64x2.add(v128.load(values), added), low));
  v128.store(out, f64x2.mul(f64x2.add(v128.load(values, 16), added), high), 16);
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
    mixMonth(normals, factors, paths, mean, loading, weights, values, values + stride, contribution, keep);
  }
}

/**
 * One month of a mix that is rebalanced every month: value' = (value + contribution) · Σ weight · growth · keep, with
 * growth = 2^((mean + Σ loading · z) / 128) of each factor.
 * @param z normals [factor][path]
 * @param mean, loading, weights each number twice, for both lanes; loading holds whole rows
 * @param paths a multiple of 8
 */
function mixMonth(
  z: usize,
  factors: i32,
  paths: i32,
  mean: usize,
  loading: usize,
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
      for (let at = z + path; at < z + path + <usize>factors * rowSize; at += rowSize, l += 16) {
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
    v128.store(o, f64x2.mul(f64x2.add(v128.load(v), added), f64x2.mul(s0, kept)));
    v128.store(o, f64x2.mul(f64x2.add(v128.load(v, 16), added), f64x2.mul(s1, kept)), 16);
    v128.store(o, f64x2.mul(f64x2.add(v128.load(v, 32), added), f64x2.mul(s2, kept)), 32);
    v128.store(o, f64x2.mul(f64x2.add(v128.load(v, 48), added), f64x2.mul(s3, kept)), 48);
  }
}

import { fillWords } from '../random/threefry';
import { wordsToSingleNormals } from '../random/singleNormals';
import { pathsAtOnce } from './block';
import { excessRow, singleRow } from './returns/excessRow';

/**
 * All months of a mix of `pathsAtOnce` paths, on pseudo-random normals: value' = (value + contribution) · (total +
 * Σ weight · excess), the sum in single precision.
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

/**
 * The same on normals [month][factor] that are there already.
 * @param excess place for `factors` single rows
 * @param loading whole rows
 */
export function mixMonthsOf(
  normals: usize,
  factors: i32,
  months: i32,
  excess: usize,
  loading: usize,
  doublings: usize,
  weights: usize,
  total: f64,
  values: usize,
  stride: usize,
  contribution: f64,
): void {
  for (let month = 0; month < months; month++, values += stride, normals += <usize>factors * singleRow) {
    for (let factor: usize = 0, l = loading; factor < <usize>factors; factor++, l += <usize>factors << 2) {
      excessRow(normals, factors, l, load<i32>(doublings + (factor << 2)), excess + factor * singleRow);
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

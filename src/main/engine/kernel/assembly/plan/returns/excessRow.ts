import { singleExpm1Series } from '../../tables';
import { pathsAtOnce } from '../block';

/** A row of single-precision numbers. */
export const singleRow: usize = (<usize>pathsAtOnce) << 2;

@inline
function step(series: v128, x: v128, c: v128): v128 {
  return f32x4.add(c, f32x4.mul(x, series));
}

@inline
function last(x: v128, series: v128): v128 {
  return f32x4.add(x, f32x4.mul(f32x4.mul(x, x), series));
}

@inline
function doubled(excess: v128): v128 {
  return f32x4.mul(excess, f32x4.add(f32x4.splat(2), excess));
}

/**
 * Excess of one factor's growth, as the twin's `excessOf`: e^(Σ loading · z) − 1, four vectors at a time.
 * @param z single-precision normals, [shock] rows
 * @param loading [shock] single-precision numbers
 */
export function excessRow(z: usize, shocks: i32, loading: usize, doublings: i32, out: usize): void {
  for (const end = z + singleRow; z < end; z += 64, out += 64) {
    let c = v128.load32_splat(loading);
    let x0 = f32x4.mul(c, v128.load(z));
    let x1 = f32x4.mul(c, v128.load(z, 16));
    let x2 = f32x4.mul(c, v128.load(z, 32));
    let x3 = f32x4.mul(c, v128.load(z, 48));
    let at = z;
    const lastLoading = loading + (<usize>(shocks - 1) << 2);
    for (let l = loading; l < lastLoading; ) {
      l += 4;
      at += singleRow;
      c = v128.load32_splat(l);
      x0 = f32x4.add(x0, f32x4.mul(c, v128.load(at)));
      x1 = f32x4.add(x1, f32x4.mul(c, v128.load(at, 16)));
      x2 = f32x4.add(x2, f32x4.mul(c, v128.load(at, 32)));
      x3 = f32x4.add(x3, f32x4.mul(c, v128.load(at, 48)));
    }
    c = v128.load(singleExpm1Series, 64);
    let s0 = c;
    let s1 = c;
    let s2 = c;
    let s3 = c;
    c = v128.load(singleExpm1Series, 48);
    s0 = step(s0, x0, c);
    s1 = step(s1, x1, c);
    s2 = step(s2, x2, c);
    s3 = step(s3, x3, c);
    c = v128.load(singleExpm1Series, 32);
    s0 = step(s0, x0, c);
    s1 = step(s1, x1, c);
    s2 = step(s2, x2, c);
    s3 = step(s3, x3, c);
    c = v128.load(singleExpm1Series, 16);
    s0 = step(s0, x0, c);
    s1 = step(s1, x1, c);
    s2 = step(s2, x2, c);
    s3 = step(s3, x3, c);
    c = v128.load(singleExpm1Series);
    x0 = last(x0, step(s0, x0, c));
    x1 = last(x1, step(s1, x1, c));
    x2 = last(x2, step(s2, x2, c));
    x3 = last(x3, step(s3, x3, c));
    for (let i = 0; i < doublings; i++) {
      x0 = doubled(x0);
      x1 = doubled(x1);
      x2 = doubled(x2);
      x3 = doubled(x3);
    }
    v128.store(out, x0);
    v128.store(out, x1, 16);
    v128.store(out, x2, 32);
    v128.store(out, x3, 48);
  }
}

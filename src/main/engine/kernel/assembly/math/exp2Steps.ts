import { exp2Series, exp2Table } from '../tables';

const rounder: usize = memory.data<f64>([6755399441055744, 6755399441055744], 16);
const wholeOctaves: usize = memory.data<i64>([~127, ~127], 16);

/** 2^(x/128) in both lanes; lane for lane the digits of the plain `exp2Steps`. */
@inline
export function exp2Steps(x: v128): v128 {
  return exp2StepsWith(
    x,
    v128.load(exp2Series),
    v128.load(exp2Series, 16),
    v128.load(exp2Series, 32),
    v128.load(exp2Series, 48),
    v128.load(exp2Series, 64),
  );
}

/** The same with the coefficients at hand, for loops that hold them in locals. */
@inline
export function exp2StepsWith(x: v128, c1: v128, c2: v128, c3: v128, c4: v128, c5: v128): v128 {
  const biased = f64x2.add(x, v128.load(rounder));
  const f = f64x2.sub(x, f64x2.sub(biased, v128.load(rounder)));
  const square = f64x2.mul(f, f);
  const low = f64x2.add(c2, f64x2.mul(f, c3));
  const high = f64x2.add(c4, f64x2.mul(f, c5));
  const growth = f64x2.add(f64x2.mul(f, c1), f64x2.mul(square, f64x2.add(low, f64x2.mul(square, high))));
  const a = <usize>((i32x4.extract_lane(biased, 0) & 127) << 3) + exp2Table;
  const b = <usize>((i32x4.extract_lane(biased, 2) & 127) << 3) + exp2Table;
  const fraction = v128.load64_lane(b, v128.load64_splat(a), 1);
  const scale = i64x2.add(fraction, i64x2.shl(v128.and(biased, v128.load(wholeOctaves)), 45));
  return f64x2.add(scale, f64x2.mul(scale, growth));
}

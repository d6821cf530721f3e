import { exp2Series, exp2Table } from '../tables';

const rounder: usize = memory.data<f64>([6755399441055744, 6755399441055744], 16);
const wholeOctaves: usize = memory.data<i64>([~127, ~127], 16);

/** 2^(x/128) in both lanes; lane for lane the digits of the plain `exp2Steps`. */
@inline
export function exp2Steps(x: v128): v128 {
  const biased = f64x2.add(x, v128.load(rounder));
  const f = f64x2.sub(x, f64x2.sub(biased, v128.load(rounder)));
  const square = f64x2.mul(f, f);
  const low = f64x2.add(v128.load(exp2Series, 16), f64x2.mul(f, v128.load(exp2Series, 32)));
  const high = f64x2.add(v128.load(exp2Series, 48), f64x2.mul(f, v128.load(exp2Series, 64)));
  const growth = f64x2.add(
    f64x2.mul(f, v128.load(exp2Series)),
    f64x2.mul(square, f64x2.add(low, f64x2.mul(square, high))),
  );
  const a = <usize>((i32x4.extract_lane(biased, 0) & 127) << 3) + exp2Table;
  const b = <usize>((i32x4.extract_lane(biased, 2) & 127) << 3) + exp2Table;
  const fraction = v128.load64_lane(b, v128.load64_splat(a), 1);
  const scale = i64x2.add(fraction, i64x2.shl(v128.and(biased, v128.load(wholeOctaves)), 45));
  return f64x2.add(scale, f64x2.mul(scale, growth));
}

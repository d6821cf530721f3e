import { exp2Table } from '../tables';

const stepsPerUnit: f64 = 184.6649652337873;
const stepHigh: f64 = 0.005415212246589363;
const stepLow: f64 = 1.0153521010851475e-10;
const rounder: f64 = 6755399441055744;

/** The same and the coefficients of the series, each in both lanes, for `expBoth`. */
const constants: usize = memory.data<f64>(
  [
    184.6649652337873, 184.6649652337873, 6755399441055744, 6755399441055744, 0.005415212246589363,
    0.005415212246589363, 1.0153521010851475e-10, 1.0153521010851475e-10, 0.5, 0.5, 1.0 / 6.0, 1.0 / 6.0, 1.0 / 24.0,
    1.0 / 24.0, 1.0 / 120.0, 1.0 / 120.0,
  ],
  16,
);
const wholeOctaves: usize = memory.data<i64>([~127, ~127], 16);

/** e^x of one number between −700 and 700; the digits of the plain `exp`. */
export function exp(x: f64): f64 {
  const steps = x * stepsPerUnit + rounder - rounder;
  const r = x - steps * stepHigh - steps * stepLow;
  const square = r * r;
  const growth = r + square * (0.5 + r * (1.0 / 6.0) + square * (1.0 / 24.0 + r * (1.0 / 120.0)));
  const step = <i32>steps;
  const fraction = load<f64>(exp2Table + (<usize>(step & 127) << 3));
  const power = reinterpret<f64>((<i64>((step >> 7) + 1023)) << 52);
  return (fraction + fraction * growth) * power;
}

/** e^x of two numbers between −700 and 700; lane for lane the digits of the plain `exp`. */
export function expBoth(x: v128): v128 {
  const biased = f64x2.add(f64x2.mul(x, v128.load(constants)), v128.load(constants, 16));
  const steps = f64x2.sub(biased, v128.load(constants, 16));
  const near = f64x2.sub(x, f64x2.mul(steps, v128.load(constants, 32)));
  const r = f64x2.sub(near, f64x2.mul(steps, v128.load(constants, 48)));
  const square = f64x2.mul(r, r);
  const low = f64x2.add(v128.load(constants, 64), f64x2.mul(r, v128.load(constants, 80)));
  const high = f64x2.add(v128.load(constants, 96), f64x2.mul(r, v128.load(constants, 112)));
  const growth = f64x2.add(r, f64x2.mul(square, f64x2.add(low, f64x2.mul(square, high))));
  const a = <usize>((i32x4.extract_lane(biased, 0) & 127) << 3) + exp2Table;
  const b = <usize>((i32x4.extract_lane(biased, 2) & 127) << 3) + exp2Table;
  const fraction = v128.load64_lane(b, v128.load64_splat(a), 1);
  const scale = i64x2.add(fraction, i64x2.shl(v128.and(biased, v128.load(wholeOctaves)), 45));
  return f64x2.add(scale, f64x2.mul(scale, growth));
}

import { exp2Table } from '../tables';

const stepsPerUnit: f64 = 184.6649652337873;
const stepHigh: f64 = 0.005415212246589363;
const stepLow: f64 = 1.0153521010851475e-10;
const rounder: f64 = 6755399441055744;

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

/** e^x in both lanes. */
export function expBoth(x: v128): v128 {
  return f64x2.replace_lane(f64x2.splat(exp(f64x2.extract_lane(x, 0))), 1, exp(f64x2.extract_lane(x, 1)));
}

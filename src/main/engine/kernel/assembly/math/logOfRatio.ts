import { log } from './log';

const near: usize = memory.data<f64>([0.125, 0.125], 16);
const two: usize = memory.data<f64>([2, 2], 16);
/** 2/3, 2/5, … 2/17: the series of 2·artanh(s) after 2s. */
const series: usize = memory.data<f64>(
  [
    2.0 / 3.0, 2.0 / 3.0, 2.0 / 5.0, 2.0 / 5.0, 2.0 / 7.0, 2.0 / 7.0, 2.0 / 9.0, 2.0 / 9.0, 2.0 / 11.0, 2.0 / 11.0,
    2.0 / 13.0, 2.0 / 13.0, 2.0 / 15.0, 2.0 / 15.0, 2.0 / 17.0, 2.0 / 17.0,
  ],
  16,
);

/** Two neighbouring terms of the series, the later one times z. */
@inline
function pair(at: usize, z: v128): v128 {
  return f64x2.add(v128.load(series + at), f64x2.mul(v128.load(series + at + 16), z));
}

/** The argument of the series: (a − b) / (a + b). */
@inline
export function ratioArgument(a: v128, b: v128): v128 {
  return f64x2.div(f64x2.sub(a, b), f64x2.add(a, b));
}

/** Mask of the arguments for which the series is too short. */
@inline
export function isFar(s: v128): v128 {
  return f64x2.gt(f64x2.abs(s), v128.load(near));
}

/** ln(a / b) by the argument, where it is not far; lane for lane the digits of the plain `logOfRatio`. */
@inline
export function logOfNear(s: v128): v128 {
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  const first = f64x2.add(pair(0, z), f64x2.mul(w, pair(32, z)));
  const last = f64x2.add(pair(64, z), f64x2.mul(w, pair(96, z)));
  const rest = f64x2.mul(z, f64x2.add(first, f64x2.mul(f64x2.mul(w, w), last)));
  return f64x2.mul(s, f64x2.add(v128.load(two), rest));
}

/** The same where it is far. */
export function logOfFar(a: v128, b: v128): v128 {
  return log(f64x2.div(a, b));
}

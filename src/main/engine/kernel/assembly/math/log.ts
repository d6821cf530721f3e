import { both } from './both';

/** Bits of √½, where the mantissa's interval begins, less 2048 exponents that keep shifted ones positive. */
const origin: usize = memory.data<i64>([0x3fe6a09e00000000 - (2048 << 52), 0x3fe6a09e00000000 - (2048 << 52)], 16);
/** Bits of 1.5 · 2^52, less the 2048: added to a small integer's bits they make a double of it. */
const integer: usize = memory.data<i64>([0x4338000000000000 - 2048, 0x4338000000000000 - 2048], 16);
const rounder: usize = memory.data<f64>([6755399441055744, 6755399441055744], 16);
const bias: usize = memory.data<i64>([2048, 2048], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const ln2High: usize = memory.data<f64>([0.6931471675634384, 0.6931471675634384], 16);
const ln2Low: usize = memory.data<f64>([1.2996506893889889e-8, 1.2996506893889889e-8], 16);
/** 2/3, 2/5, … 2/21: the series of 2·artanh(s) after 2s. */
const series: usize = memory.data<f64>(
  [
    2.0 / 3.0, 2.0 / 3.0, 2.0 / 5.0, 2.0 / 5.0, 2.0 / 7.0, 2.0 / 7.0, 2.0 / 9.0, 2.0 / 9.0, 2.0 / 11.0, 2.0 / 11.0,
    2.0 / 13.0, 2.0 / 13.0, 2.0 / 15.0, 2.0 / 15.0, 2.0 / 17.0, 2.0 / 17.0, 2.0 / 19.0, 2.0 / 19.0, 2.0 / 21.0,
    2.0 / 21.0,
  ],
  16,
);

/** Natural logarithm of normal positive numbers; lane for lane the digits of the plain `log`. */
export function log(x: v128): v128 {
  const biased = i64x2.shr_u(i64x2.sub(x, v128.load(origin)), 52);
  const exponent = f64x2.sub(i64x2.add(biased, v128.load(integer)), v128.load(rounder));
  const mantissa = i64x2.sub(x, i64x2.shl(i64x2.sub(biased, v128.load(bias)), 52));
  const f = f64x2.sub(mantissa, v128.load(one));
  const s = f64x2.div(f, f64x2.add(both(2), f));
  const halfSquare = f64x2.mul(f64x2.mul(both(0.5), f), f);
  const z = f64x2.mul(s, s);
  let rest = f64x2.add(v128.load(series, 128), f64x2.mul(v128.load(series, 144), z));
  rest = f64x2.add(v128.load(series, 112), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 96), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 80), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 64), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 48), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 32), f64x2.mul(z, rest));
  rest = f64x2.add(v128.load(series, 16), f64x2.mul(z, rest));
  rest = f64x2.mul(z, f64x2.add(v128.load(series), f64x2.mul(z, rest)));
  const low = f64x2.add(
    f64x2.mul(s, f64x2.add(halfSquare, rest)),
    f64x2.mul(exponent, v128.load(ln2Low)),
  );
  const high = f64x2.mul(exponent, v128.load(ln2High));
  return f64x2.sub(high, f64x2.sub(f64x2.sub(halfSquare, low), f));
}

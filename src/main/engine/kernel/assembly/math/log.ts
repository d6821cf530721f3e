/** Bits of √½, where the mantissa's interval begins, less 2048 exponents that keep shifted ones positive. */
const origin: usize = memory.data<i64>([0x3fe6a09e00000000 - (2048 << 52), 0x3fe6a09e00000000 - (2048 << 52)], 16);
/** Bits of 1.5 · 2^52, less the 2048: added to a small integer's bits they make a double of it. */
const integer: usize = memory.data<i64>([0x4338000000000000 - 2048, 0x4338000000000000 - 2048], 16);
const rounder: usize = memory.data<f64>([6755399441055744, 6755399441055744], 16);
const bias: usize = memory.data<i64>([2048, 2048], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const two: usize = memory.data<f64>([2, 2], 16);
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

/** Power of two of a number, by its bits, and 2048. */
@inline
function biasedExponent(x: v128): v128 {
  return i64x2.shr_u(i64x2.sub(x, v128.load(origin)), 52);
}

/** What is above 1 of the number without its power of two. */
@inline
function overOne(x: v128, biased: v128): v128 {
  return f64x2.sub(i64x2.sub(x, i64x2.shl(i64x2.sub(biased, v128.load(bias)), 52)), v128.load(one));
}

@inline
function argument(f: v128): v128 {
  return f64x2.div(f, f64x2.add(v128.load(two), f));
}

/** One step of Horner's rule. */
@inline
function step(c: v128, z: v128, rest: v128): v128 {
  return f64x2.add(c, f64x2.mul(z, rest));
}

/** Puts the parts together; `rest` is the series after its first term, divided by z. */
@inline
function assemble(biased: v128, f: v128, s: v128, z: v128, rest: v128): v128 {
  const exponent = f64x2.sub(i64x2.add(biased, v128.load(integer)), v128.load(rounder));
  const halfSquare = f64x2.mul(f64x2.mul(v128.load(half), f), f);
  const low = f64x2.add(
    f64x2.mul(s, f64x2.add(halfSquare, f64x2.mul(z, rest))),
    f64x2.mul(exponent, v128.load(ln2Low)),
  );
  const high = f64x2.mul(exponent, v128.load(ln2High));
  return f64x2.sub(high, f64x2.sub(f64x2.sub(halfSquare, low), f));
}

/** The series after its first term, divided by z. */
@inline
function seriesAt(z: v128): v128 {
  let rest = step(v128.load(series, 128), z, v128.load(series, 144));
  rest = step(v128.load(series, 112), z, rest);
  rest = step(v128.load(series, 96), z, rest);
  rest = step(v128.load(series, 80), z, rest);
  rest = step(v128.load(series, 64), z, rest);
  rest = step(v128.load(series, 48), z, rest);
  rest = step(v128.load(series, 32), z, rest);
  rest = step(v128.load(series, 16), z, rest);
  return step(v128.load(series), z, rest);
}

/** Natural logarithm of normal positive numbers; lane for lane the digits of the plain `log`. */
export function log(x: v128): v128 {
  const biased = biasedExponent(x);
  const f = overOne(x, biased);
  const s = argument(f);
  const z = f64x2.mul(s, s);
  return assemble(biased, f, s, z, seriesAt(z));
}

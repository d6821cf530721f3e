import { both } from './both';

const ln2High: f64 = 0.6931471675634384;
const ln2Low: f64 = 1.2996506893889889e-8;
/** Bits of √½, where the mantissa's interval begins. */
const rootHalf: i64 = 0x3fe6a09e << 32;
/** Keeps exponents positive while they are shifted. */
const exponentBias: i64 = 2048;
/** 1.5 · 2^52, and its bits: turns a small integer's bits into a double. */
const rounder: f64 = 6755399441055744;
const rounderBits: i64 = 0x4338000000000000;

/** Natural logarithm of normal positive numbers; lane for lane the digits of the plain `log`. */
export function log(x: v128): v128 {
  const lifted = i64x2.add(i64x2.sub(x, i64x2.splat(rootHalf)), i64x2.splat(exponentBias << 52));
  const k = i64x2.sub(i64x2.shr_u(lifted, 52), i64x2.splat(exponentBias));
  const exponent = f64x2.sub(i64x2.add(k, i64x2.splat(rounderBits)), both(rounder));
  const f = f64x2.sub(i64x2.sub(x, i64x2.shl(k, 52)), both(1));
  const s = f64x2.div(f, f64x2.add(both(2), f));
  const halfSquare = f64x2.mul(f64x2.mul(both(0.5), f), f);
  const low = f64x2.add(
    f64x2.mul(s, f64x2.add(halfSquare, rest(f64x2.mul(s, s)))),
    f64x2.mul(exponent, both(ln2Low)),
  );
  return f64x2.sub(f64x2.mul(exponent, both(ln2High)), f64x2.sub(f64x2.sub(halfSquare, low), f));
}

@inline
function term(z: v128, coefficient: f64, sum: v128): v128 {
  return f64x2.add(both(coefficient), f64x2.mul(z, sum));
}

/** 2(s³/3 + s⁵/5 + …) / s in z = s². */
@inline
function rest(z: v128): v128 {
  let sum = f64x2.add(both(2.0 / 19.0), f64x2.mul(both(2.0 / 21.0), z));
  sum = term(z, 2.0 / 17.0, sum);
  sum = term(z, 2.0 / 15.0, sum);
  sum = term(z, 2.0 / 13.0, sum);
  sum = term(z, 2.0 / 11.0, sum);
  sum = term(z, 2.0 / 9.0, sum);
  sum = term(z, 2.0 / 7.0, sum);
  sum = term(z, 2.0 / 5.0, sum);
  sum = term(z, 2.0 / 3.0, sum);
  return f64x2.mul(z, sum);
}

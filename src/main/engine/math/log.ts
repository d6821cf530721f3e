const view = new Float64Array(1);
const words = new Int32Array(view.buffer); // low word first: every engine this program runs on is little-endian

/** ln 2 in two parts; the first has so few bits that its product with an exponent is exact. */
const ln2High = 0.6931471675634384;
const ln2Low = 1.2996506893889889e-8;
/** High word of √½, where the mantissa's interval begins. */
const rootHalf = 0x3fe6a09e;

/** 2·artanh(s) − 2s = s · R(s²): the rest of the series 2(s³/3 + s⁵/5 + …), enough for |s| ≤ 0.1716. */
const rest = (z: number): number =>
  z *
  (2 / 3 +
    z *
      (2 / 5 +
        z *
          (2 / 7 +
            z *
              (2 / 9 +
                z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + (2 / 21) * z)))))))));

/**
 * Natural logarithm with the same digits on every machine: x = 2^k · (1 + f) with 1 + f in [√½, √2), and
 * ln(1 + f) = 2·artanh(f / (2 + f)). Error at most 1 unit in the last place.
 *
 * `log(0)` is −∞, the logarithm of a negative number is NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  view[0] = x;
  if (x < 2.2250738585072014e-308) {
    view[0] = x * 2 ** 54;
    k = -54;
  }
  const shift = (words[1]! - rootHalf) >> 20;
  k += shift;
  words[1] = words[1]! - (shift << 20);
  const f = view[0] - 1;
  const s = f / (2 + f);
  const halfSquare = 0.5 * f * f;
  return k * ln2High - (halfSquare - (s * (halfSquare + rest(s * s)) + k * ln2Low) - f);
}

const { fround } = Math;

/** (e^x − 1 − x) / x² by the polynomial whose e^x is off least between −½ and ½, constant first. */
export const singleExpm1Series: readonly number[] = [
  0.5000000596046448, 0.16666024923324585, 0.04166466370224953, 0.00840748194605112, 0.0014017357025295496,
];
const [c2, c3, c4, c5, c6] = singleExpm1Series as readonly [number, number, number, number, number];

/**
 * e^x − 1 in single precision, off by at most 1e-7 for |x| ≤ ½ and by 1e-7 of itself for |x| ≤ 0.1: kept apart from
 * the 1, small growth keeps its digits.
 * @param x a single-precision number
 */
export function singleExpm1(x: number): number {
  let series = fround(c5 + fround(x * c6));
  series = fround(c4 + fround(x * series));
  series = fround(c3 + fround(x * series));
  series = fround(c2 + fround(x * series));
  return fround(x + fround(fround(x * x) * series));
}

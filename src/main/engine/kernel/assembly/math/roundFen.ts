import { both } from './both';

/** 2^-47, as in the plain `roundFen`. */
const nudge: f64 = 7.105427357601002e-15;
const signBit: u64 = 0x8000000000000000;

/** Whole fen, half away from zero; lane for lane the digits of the plain `roundFen`. */
@inline
export function roundFen(fen: v128): v128 {
  const size = f64x2.abs(fen);
  const rounded = f64x2.floor(f64x2.add(f64x2.add(size, f64x2.mul(size, both(nudge))), both(0.5)));
  const negative = v128.and(f64x2.lt(fen, both(0)), i64x2.splat(signBit));
  return v128.xor(rounded, negative);
}

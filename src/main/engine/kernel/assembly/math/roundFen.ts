/** 2^-47, as in the plain `roundFen`; one half; the sign's bit. */
const nudge: usize = memory.data<f64>([7.105427357601002e-15, 7.105427357601002e-15], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const signBit: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);

/**
 * Whole fen, half away from zero; lane for lane the digits of the plain `roundFen`. The half takes the amount's sign, so
 * that cutting off what is behind the point does for both signs what the plain one does for the size.
 */
@inline
export function roundFen(fen: v128): v128 {
  const signedHalf = v128.or(v128.and(fen, v128.load(signBit)), v128.load(half));
  const nudged = f64x2.add(fen, f64x2.mul(fen, v128.load(nudge)));
  return f64x2.trunc(f64x2.add(nudged, signedHalf));
}

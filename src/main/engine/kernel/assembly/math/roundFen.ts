import { both } from './both';

/** 2^-47, as in the plain `roundFen`; one half; the sign's bit. */
const nudge: usize = memory.data<f64>([7.105427357601002e-15, 7.105427357601002e-15], 16);
const half: usize = memory.data<f64>([0.5, 0.5], 16);
const signBit: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);

/** Whole fen, half away from zero; lane for lane the digits of the plain `roundFen`. */
@inline
export function roundFen(fen: v128): v128 {
  const size = v128.andnot(fen, v128.load(signBit));
  const nudged = f64x2.add(size, f64x2.mul(size, v128.load(nudge)));
  const rounded = f64x2.floor(f64x2.add(nudged, v128.load(half)));
  return v128.xor(rounded, v128.and(f64x2.lt(fen, both(0)), v128.load(signBit)));
}

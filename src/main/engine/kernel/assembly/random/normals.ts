import { normalTable } from '../tables';

const half: usize = memory.data<f64>([0.5, 0.5], 16);
const one: usize = memory.data<f64>([1, 1], 16);
/** Middle of a cell, 1/128 of the octave's lower end, above 1. */
const middle: usize = memory.data<f64>([1.0078125, 1.0078125], 16);
const sign: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);
/** The bits of a mantissa below the 6 that choose the cell. */
const inCell: usize = memory.data<u64>([0x00003fffffffffff, 0x00003fffffffffff], 16);
/** Exponent and cell, shifted so that they count cells of 32 bytes; the sign is cut off. */
const cellPlace: usize = memory.data<u64>([0x3fffe0, 0x3fffe0], 16);
const cellShift: i32 = 41;
/** Where cells of exponent −1 would begin if the table began with exponent 0 of the format. */
const tableOrigin: usize = 1022 * 64 * 32;

/** Standard normals of words: the doubles w + ½ with w signed, so that the sign is that of −z. As `normalOfWord`. */
@inline
export function normalsOf(x: v128): v128 {
  const place = v128.and(i64x2.shr_u(x, cellShift), v128.load(cellPlace));
  const a = <usize>i32x4.extract_lane(place, 0) + (normalTable - tableOrigin);
  const b = <usize>i32x4.extract_lane(place, 2) + (normalTable - tableOrigin);
  const t = f64x2.sub(v128.or(v128.and(x, v128.load(inCell)), v128.load(one)), v128.load(middle));
  const a01 = v128.load(a);
  const b01 = v128.load(b);
  const a23 = v128.load(a, 16);
  const b23 = v128.load(b, 16);
  const c0 = v128.shuffle<f64>(a01, b01, 0, 2);
  const c1 = v128.shuffle<f64>(a01, b01, 1, 3);
  const c2 = v128.shuffle<f64>(a23, b23, 0, 2);
  const c3 = v128.shuffle<f64>(a23, b23, 1, 3);
  const cubic = f64x2.add(c0, f64x2.mul(t, f64x2.add(c1, f64x2.mul(t, f64x2.add(c2, f64x2.mul(t, c3))))));
  return v128.xor(cubic, v128.and(x, v128.load(sign)));
}

/**
 * Turns `count` words, a multiple of 4, into standard normals. Word w < 2^31 means a probability below one half and so
 * a normal below 0; read as a signed number, w keeps its distance from the nearer end of (0, 2^32) and shows by its
 * sign which end that is.
 */
export function wordsToNormals(words: usize, count: i32, out: usize): void {
  for (const end = words + ((<usize>count) << 2); words < end; words += 16, out += 32) {
    const w = v128.load(words);
    const low = f64x2.add(f64x2.convert_low_i32x4_s(w), v128.load(half));
    const high = f64x2.add(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(w, w, 2, 3, 2, 3)), v128.load(half));
    v128.store(out, normalsOf(low));
    v128.store(out, normalsOf(high), 16);
  }
}

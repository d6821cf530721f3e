import { normalTable } from '../tables';

const half: usize = memory.data<f64>([0.5, 0.5], 16);
const one: usize = memory.data<f64>([1, 1], 16);
/** Middle of a cell, 1/128 of the octave's lower end, above 1. */
const middle: usize = memory.data<f64>([1.0078125, 1.0078125], 16);
const sign: usize = memory.data<u64>([0x8000000000000000, 0x8000000000000000], 16);
/** The bits of a mantissa below the 6 that choose the cell. */
const inCell: usize = memory.data<u64>([0x00003fffffffffff, 0x00003fffffffffff], 16);
/** Exponent and cell in the upper half of a double, shifted so that they count cells of 32 bytes; the sign is cut off. */
const cellPlace: usize = memory.data<u32>([0x3fffe0, 0x3fffe0, 0x3fffe0, 0x3fffe0], 16);
const cellShift: i32 = 9;
/** Where cells of exponent −1 would begin if the table began with exponent 0 of the format. */
const tableOrigin: usize = 1022 * 64 * 32;
const fromOrigin: i32 = <i32>(normalTable - tableOrigin);
/** What makes an address of a place that is counted so: four are moved at once. */
const toAddress: usize = memory.data<i32>([fromOrigin, fromOrigin, fromOrigin, fromOrigin], 16);

/** Words that are turned together, and where their cells stand meanwhile. */
const atOnce: usize = 64;
const places: usize = memory.data(64 * 4, 64);

/** Addresses of the cells of four numbers w + ½, as whose upper halves they come. */
@inline
function addressesOf(upper: v128): v128 {
  return i32x4.add(v128.and(i32x4.shr_u(upper, cellShift), v128.load(cellPlace)), v128.load(toAddress));
}

/** The cubics of two cells at the places of their numbers w + ½; the sign of these is that of −z. */
@inline
function cubicsAt(x: v128, a: usize, b: usize): v128 {
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

/** Standard normals of words: the doubles w + ½ with w signed, so that the sign is that of −z. As `normalOfWord`. */
@inline
export function normalsOf(x: v128): v128 {
  const places = addressesOf(v128.shuffle<i32>(x, x, 1, 3, 1, 3));
  return cubicsAt(x, <usize>i32x4.extract_lane(places, 0), <usize>i32x4.extract_lane(places, 1));
}

/**
 * Turns `count` words, a multiple of 64, into standard normals. Word w < 2^31 means a probability below one half and so
 * a normal below 0; read as a signed number, w keeps its distance from the nearer end of (0, 2^32) and shows by its
 * sign which end that is. The cells go through memory: scalar loads cost less than taking lanes out of a vector.
 */
export function wordsToNormals(words: usize, count: i32, out: usize): void {
  const nearer = v128.load(half);
  for (const end = words + ((<usize>count) << 2); words < end; words += atOnce << 2, out += atOnce << 3) {
    for (let at: usize = 0; at < atOnce << 2; at += 16) {
      const w = v128.load(words + at);
      const low = f64x2.add(f64x2.convert_low_i32x4_s(w), nearer);
      const high = f64x2.add(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(w, w, 2, 3, 2, 3)), nearer);
      v128.store(places + at, addressesOf(v128.shuffle<i32>(low, high, 1, 3, 5, 7)));
      v128.store(out + (at << 1), low);
      v128.store(out + (at << 1), high, 16);
    }
    for (let at: usize = 0; at < atOnce << 2; at += 8) {
      const a = <usize>load<u32>(places + at);
      const b = <usize>load<u32>(places + at, 4);
      v128.store(out + (at << 1), cubicsAt(v128.load(out + (at << 1)), a, b));
    }
  }
}

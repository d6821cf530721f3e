import { singleNormalTable } from '../tables';

const half: usize = memory.data<f32>([0.5, 0.5, 0.5, 0.5], 16);
const one: usize = memory.data<f32>([1, 1, 1, 1], 16);
/** Middle of a cell, 1/128 of the octave's lower end, above 1. */
const middle: usize = memory.data<f32>([1.0078125, 1.0078125, 1.0078125, 1.0078125], 16);
const sign: usize = memory.data<u32>([0x80000000, 0x80000000, 0x80000000, 0x80000000], 16);
/** The bits of a mantissa below the 6 that choose the cell. */
const inCell: usize = memory.data<u32>([0x1ffff, 0x1ffff, 0x1ffff, 0x1ffff], 16);
/** Exponent and cell, shifted so that they count cells of 16 bytes; the sign is cut off. */
const cellPlace: usize = memory.data<u32>([0x3fff0, 0x3fff0, 0x3fff0, 0x3fff0], 16);
const cellShift: i32 = 13;
/** Where cells of exponent −1 would begin if the table began with exponent 0 of the format. */
const tableOrigin: usize = 126 * 64 * 16;
const fromOrigin: i32 = <i32>(singleNormalTable - tableOrigin);
/** What makes an address of a place that is counted so: four are moved at once. */
const toAddress: usize = memory.data<i32>([fromOrigin, fromOrigin, fromOrigin, fromOrigin], 16);

/** Words that are turned together, and where their cells stand meanwhile. */
const atOnce: usize = 64;
const places: usize = memory.data(64 * 4, 64);

/**
 * Turns `count` words, a multiple of 64, into standard normals in single precision, as `singleNormalOfWord`. The cells
 * go through memory: scalar loads cost less than taking lanes out of a vector. Constants are loaded before the loops,
 * in which a store might have changed them.
 */
export function wordsToSingleNormals(words: usize, count: i32, out: usize): void {
  const nearer = v128.load(half);
  const cells = v128.load(cellPlace);
  const origin = v128.load(toAddress);
  const bits = v128.load(inCell);
  const exponent = v128.load(one);
  const centre = v128.load(middle);
  const signs = v128.load(sign);
  for (const end = words + ((<usize>count) << 2); words < end; words += atOnce << 2, out += atOnce << 2) {
    for (let at: usize = 0; at < atOnce << 2; at += 16) {
      const x = f32x4.add(f32x4.convert_i32x4_s(v128.load(words + at)), nearer);
      v128.store(places + at, i32x4.add(v128.and(i32x4.shr_u(x, cellShift), cells), origin));
      v128.store(out + at, x);
    }
    for (let at: usize = 0; at < atOnce << 2; at += 16) {
      const x = v128.load(out + at);
      const t = f32x4.sub(v128.or(v128.and(x, bits), exponent), centre);
      v128.store(out + at, v128.xor(parabolas(t, places + at), v128.and(x, signs)));
    }
  }
}

@inline
function cellAt(place: usize): v128 {
  return v128.load(<usize>load<u32>(place));
}

/** The parabolas of four cells, whose addresses stand at `place`, at four places in them. */
@inline
function parabolas(t: v128, place: usize): v128 {
  const a = cellAt(place);
  const b = cellAt(place + 4);
  const c = cellAt(place + 8);
  const d = cellAt(place + 12);
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
  const c0 = v128.shuffle<i64>(ab, cd, 0, 2);
  const c1 = v128.shuffle<i64>(ab, cd, 1, 3);
  const c2 = v128.shuffle<i64>(v128.shuffle<i32>(a, b, 2, 6, 3, 7), v128.shuffle<i32>(c, d, 2, 6, 3, 7), 0, 2);
  return f32x4.add(c0, f32x4.mul(t, f32x4.add(c1, f32x4.mul(t, c2))));
}

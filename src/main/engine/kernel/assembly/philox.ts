/** Keys of the ten rounds, each in all lanes: key word 0, then key word 1. */
const roundKeys: usize = memory.data(10 * 32, 16);
const roundKeysSize: usize = 10 * 32;

const multiplier0: usize = memory.data<u32>([0xd2511f53, 0xd2511f53, 0xd2511f53, 0xd2511f53], 16);
const multiplier1: usize = memory.data<u32>([0xcd9e8d57, 0xcd9e8d57, 0xcd9e8d57, 0xcd9e8d57], 16);
const lanes: usize = memory.data<i32>([0, 1, 2, 3], 16);

/** Chooses the stream: the two words of the seed. */
export function setKey(key0: u32, key1: u32): void {
  for (let round: usize = 0; round < roundKeysSize; round += 32) {
    v128.store(roundKeys + round, i32x4.splat(key0));
    v128.store(roundKeys + round, i32x4.splat(key1), 16);
    key0 += 0x9e3779b9;
    key1 += 0xbb67ae85;
  }
}

/**
 * Words of one step for a block of paths, as `philox4x32` gives them: out[row][path], row i from word i mod 4 of the
 * block addressed by (path, step, ⌊i / 4⌋, purpose). Four paths at a time, one a lane.
 * @param paths a multiple of 4
 */
export function fillWords(purpose: i32, step: i32, firstPath: i32, paths: i32, rows: i32, out: usize): void {
  const rowSize = (<usize>paths) << 2;
  for (let group = 0; group << 2 < rows; group++) {
    const left = rows - (group << 2);
    let at = out + ((<usize>group) << 2) * rowSize;
    for (let path = 0; path < paths; path += 4, at += 16) {
      let x0 = i32x4.add(i32x4.splat(firstPath + path), v128.load(lanes));
      let x1 = i32x4.splat(step);
      let x2 = i32x4.splat(group);
      let x3 = i32x4.splat(purpose);
      for (let round = roundKeys; round < roundKeys + roundKeysSize; round += 32) {
        const m0 = v128.load(multiplier0);
        const m1 = v128.load(multiplier1);
        const low0 = i64x2.extmul_low_i32x4_u(x0, m0);
        const high0 = i64x2.extmul_high_i32x4_u(x0, m0);
        const low1 = i64x2.extmul_low_i32x4_u(x2, m1);
        const high1 = i64x2.extmul_high_i32x4_u(x2, m1);
        x0 = v128.xor(v128.xor(v128.shuffle<i32>(low1, high1, 1, 3, 5, 7), x1), v128.load(round));
        x2 = v128.xor(v128.xor(v128.shuffle<i32>(low0, high0, 1, 3, 5, 7), x3), v128.load(round, 16));
        x1 = v128.shuffle<i32>(low1, high1, 0, 2, 4, 6);
        x3 = v128.shuffle<i32>(low0, high0, 0, 2, 4, 6);
      }
      v128.store(at, x0);
      if (left > 1) v128.store(at + rowSize, x1);
      if (left > 2) v128.store(at + rowSize * 2, x2);
      if (left > 3) v128.store(at + rowSize * 3, x3);
    }
  }
}

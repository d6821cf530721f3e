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
 * Philox words for a block of paths, four paths at a time, one a lane: the four words of the block addressed by
 * (path, block, place, purpose) go to out[path], and `stride` bytes further on each.
 *
 * Words 1 and 3 of the state are the low halves of the round before, and only ever meet the high halves of the next
 * products. So they stay where the multiplication left them, shifted into place, and are not gathered: shuffles are
 * what limits this loop.
 * @param paths a multiple of 4
 */
export function fillWords(
  purpose: i32,
  place: i32,
  block: i32,
  firstPath: i32,
  paths: i32,
  out: usize,
  stride: usize,
): void {
  const m0 = v128.load(multiplier0);
  const m1 = v128.load(multiplier1);
  for (const end = out + ((<usize>paths) << 2); out < end; out += 16, firstPath += 4) {
    let x0 = i32x4.add(i32x4.splat(firstPath), v128.load(lanes));
    let x2 = i32x4.splat(place);
    let low0 = i64x2.splat((<i64>purpose) << 32);
    let high0 = low0;
    let low1 = i64x2.splat((<i64>block) << 32);
    let high1 = low1;
    let round = roundKeys;
    for (; round < roundKeys + (roundKeysSize - 32); round += 32) {
      const productLow0 = i64x2.extmul_low_i32x4_u(x0, m0);
      const productHigh0 = i64x2.extmul_high_i32x4_u(x0, m0);
      const productLow1 = i64x2.extmul_low_i32x4_u(x2, m1);
      const productHigh1 = i64x2.extmul_high_i32x4_u(x2, m1);
      x0 = v128.xor(
        v128.shuffle<i32>(v128.xor(productLow1, low1), v128.xor(productHigh1, high1), 1, 3, 5, 7),
        v128.load(round),
      );
      x2 = v128.xor(
        v128.shuffle<i32>(v128.xor(productLow0, low0), v128.xor(productHigh0, high0), 1, 3, 5, 7),
        v128.load(round, 16),
      );
      low0 = i64x2.shl(productLow0, 32);
      high0 = i64x2.shl(productHigh0, 32);
      low1 = i64x2.shl(productLow1, 32);
      high1 = i64x2.shl(productHigh1, 32);
    }
    const productLow0 = i64x2.extmul_low_i32x4_u(x0, m0);
    const productHigh0 = i64x2.extmul_high_i32x4_u(x0, m0);
    const productLow1 = i64x2.extmul_low_i32x4_u(x2, m1);
    const productHigh1 = i64x2.extmul_high_i32x4_u(x2, m1);
    x0 = v128.shuffle<i32>(v128.xor(productLow1, low1), v128.xor(productHigh1, high1), 1, 3, 5, 7);
    x2 = v128.shuffle<i32>(v128.xor(productLow0, low0), v128.xor(productHigh0, high0), 1, 3, 5, 7);
    v128.store(out, v128.xor(x0, v128.load(round)));
    v128.store(out + stride, v128.shuffle<i32>(productLow1, productHigh1, 0, 2, 4, 6));
    v128.store(out + stride * 2, v128.xor(x2, v128.load(round, 16)));
    v128.store(out + stride * 3, v128.shuffle<i32>(productLow0, productHigh0, 0, 2, 4, 6));
  }
}

/** Keys of the ten rounds, each in all lanes: key word 0, then key word 1. */
const roundKeys: usize = memory.data(10 * 32, 16);
const roundKeysSize: usize = 10 * 32;

const times0: u64 = 0xd2511f53;
const times1: u64 = 0xcd9e8d57;
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

/** Key word 0 or 1 of a round. */
@inline
function keyOf(round: usize, word: usize): u32 {
  return load<u32>(roundKeys + round * 32 + word * 16);
}

/**
 * Philox words for a block of paths, four paths at a time, one a lane: the four words of the block addressed by
 * (path, block, place, purpose) go to out[path], and `stride` bytes further on each.
 *
 * Words 1 and 3 of the state are the low halves of the round before, and only ever meet the high halves of the next
 * products. So they stay where the multiplication left them, shifted into place, and are not gathered: shuffles are
 * what limits this loop.
 *
 * In the first two rounds one product is the same for all paths, and in the first the other one grows with the path: these
 * are not multiplied path by path.
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
  const ofPlace = <u64>(<u32>place) * times1;
  const ofBlock = <u64>(<u32>(ofPlace >> 32) ^ <u32>block ^ keyOf(0, 0)) * times0;
  const key2 = i32x4.splat(purpose ^ keyOf(0, 1));
  const next0 = i32x4.splat(<u32>ofPlace ^ keyOf(1, 0));
  const next2 = i32x4.splat(<u32>(ofBlock >> 32) ^ keyOf(1, 1));
  const next3 = i64x2.splat(ofBlock << 32);
  const ofFour = i64x2.splat(4 * times0);
  const path = i32x4.add(i32x4.splat(firstPath), v128.load(lanes));
  let ofPathLow = i64x2.extmul_low_i32x4_u(path, m0);
  let ofPathHigh = i64x2.extmul_high_i32x4_u(path, m0);
  for (const end = out + ((<usize>paths) << 2); out < end; out += 16) {
    let x2 = v128.xor(v128.shuffle<i32>(ofPathLow, ofPathHigh, 1, 3, 5, 7), key2);
    let low1 = i64x2.extmul_low_i32x4_u(x2, m1);
    let high1 = i64x2.extmul_high_i32x4_u(x2, m1);
    let x0 = v128.xor(v128.shuffle<i32>(low1, high1, 1, 3, 5, 7), next0);
    x2 = v128.xor(v128.shuffle<i32>(ofPathLow, ofPathHigh, 0, 2, 4, 6), next2);
    low1 = i64x2.shl(low1, 32);
    high1 = i64x2.shl(high1, 32);
    let low0 = next3;
    let high0 = next3;
    ofPathLow = i64x2.add(ofPathLow, ofFour);
    ofPathHigh = i64x2.add(ofPathHigh, ofFour);
    let round = roundKeys + 64;
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

/** Words of the key, the last one their parity. */
const keyWords: i32 = 5;
const key: usize = memory.data(5 * 4, 16);
const parity: u32 = 0x1bd11bda;

/** What is added before the first round and after every fourth: each time four words, each in all lanes. */
const times: i32 = 4;
const added: usize = memory.data(4 * 64, 16);

const lanes: usize = memory.data<i32>([0, 1, 2, 3], 16);

/** Chooses the stream: the two words of the seed are the first two of the key, the others are 0. */
export function setKey(key0: u32, key1: u32): void {
  store<u32>(key, key0);
  store<u32>(key, key1, 4);
  store<u64>(key, 0, 8);
  store<u32>(key, parity ^ key0 ^ key1, 16);
  for (let time = 0; time < times; time++) {
    for (let word = 0; word < 4; word++) {
      const ofKey = load<u32>(key + ((<usize>((time + word) % keyWords)) << 2));
      v128.store(added + ((<usize>(time * 4 + word)) << 4), i32x4.splat(ofKey + (word === 3 ? time : 0)));
    }
  }
}

@inline
function plusKey(x: v128, time: usize, word: usize): v128 {
  return i32x4.add(x, v128.load(added + time * 64 + word * 16));
}

@inline
function turned(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

/** Half a round: a word turned and mixed with the sum to which it was added. */
@inline
function mixed(x: v128, by: i32, sum: v128): v128 {
  return v128.xor(turned(x, by), sum);
}

/**
 * Threefry words for a block of paths: the four words of the block addressed by (path, block, place, purpose) go to
 * out[path], and `stride` bytes further on each.
 *
 * Each round waits for the one before it, so eight paths are mixed side by side, in two vectors a word. What all paths
 * have in common in the first two rounds is mixed once.
 * @param paths a multiple of 8
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
  const start1 = plusKey(i32x4.splat(block), 0, 1);
  const start3 = plusKey(i32x4.splat(purpose), 0, 3);
  const sum2 = i32x4.add(plusKey(i32x4.splat(place), 0, 2), start3);
  const mixed3 = mixed(start3, 26, sum2);
  const turned1 = turned(start1, 10);
  const turned3 = turned(mixed3, 11);
  const four = i32x4.splat(4);
  let sum0 = i32x4.add(plusKey(i32x4.add(i32x4.splat(firstPath), v128.load(lanes)), 0, 0), start1);
  for (const end = out + ((<usize>paths) << 2); out < end; out += 32) {
    let a1 = v128.xor(turned1, sum0);
    let a0 = i32x4.add(sum0, mixed3);
    let a2 = sum2;
    let a3 = v128.xor(turned3, a0);
    sum0 = i32x4.add(sum0, four);
    let b1 = v128.xor(turned1, sum0);
    let b0 = i32x4.add(sum0, mixed3);
    let b2 = sum2;
    let b3 = v128.xor(turned3, b0);
    sum0 = i32x4.add(sum0, four);
    a1 = mixed(a1, 21, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 21, (b2 = i32x4.add(b2, b1)));
    a1 = mixed(a1, 13, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 13, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 27, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 27, (b2 = i32x4.add(b2, b3)));
    a3 = mixed(a3, 23, (a0 = i32x4.add(a0, a3)));
    b3 = mixed(b3, 23, (b0 = i32x4.add(b0, b3)));
    a1 = mixed(a1, 5, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 5, (b2 = i32x4.add(b2, b1)));
    a0 = plusKey(a0, 1, 0);
    b0 = plusKey(b0, 1, 0);
    a1 = plusKey(a1, 1, 1);
    b1 = plusKey(b1, 1, 1);
    a2 = plusKey(a2, 1, 2);
    b2 = plusKey(b2, 1, 2);
    a3 = plusKey(a3, 1, 3);
    b3 = plusKey(b3, 1, 3);
    a1 = mixed(a1, 6, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 6, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 20, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 20, (b2 = i32x4.add(b2, b3)));
    a3 = mixed(a3, 17, (a0 = i32x4.add(a0, a3)));
    b3 = mixed(b3, 17, (b0 = i32x4.add(b0, b3)));
    a1 = mixed(a1, 11, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 11, (b2 = i32x4.add(b2, b1)));
    a1 = mixed(a1, 25, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 25, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 10, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 10, (b2 = i32x4.add(b2, b3)));
    a3 = mixed(a3, 18, (a0 = i32x4.add(a0, a3)));
    b3 = mixed(b3, 18, (b0 = i32x4.add(b0, b3)));
    a1 = mixed(a1, 20, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 20, (b2 = i32x4.add(b2, b1)));
    a0 = plusKey(a0, 2, 0);
    b0 = plusKey(b0, 2, 0);
    a1 = plusKey(a1, 2, 1);
    b1 = plusKey(b1, 2, 1);
    a2 = plusKey(a2, 2, 2);
    b2 = plusKey(b2, 2, 2);
    a3 = plusKey(a3, 2, 3);
    b3 = plusKey(b3, 2, 3);
    a1 = mixed(a1, 10, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 10, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 26, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 26, (b2 = i32x4.add(b2, b3)));
    a3 = mixed(a3, 11, (a0 = i32x4.add(a0, a3)));
    b3 = mixed(b3, 11, (b0 = i32x4.add(b0, b3)));
    a1 = mixed(a1, 21, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 21, (b2 = i32x4.add(b2, b1)));
    a1 = mixed(a1, 13, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 13, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 27, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 27, (b2 = i32x4.add(b2, b3)));
    a3 = mixed(a3, 23, (a0 = i32x4.add(a0, a3)));
    b3 = mixed(b3, 23, (b0 = i32x4.add(b0, b3)));
    a1 = mixed(a1, 5, (a2 = i32x4.add(a2, a1)));
    b1 = mixed(b1, 5, (b2 = i32x4.add(b2, b1)));
    a0 = plusKey(a0, 3, 0);
    b0 = plusKey(b0, 3, 0);
    a1 = plusKey(a1, 3, 1);
    b1 = plusKey(b1, 3, 1);
    a2 = plusKey(a2, 3, 2);
    b2 = plusKey(b2, 3, 2);
    a3 = plusKey(a3, 3, 3);
    b3 = plusKey(b3, 3, 3);
    a1 = mixed(a1, 6, (a0 = i32x4.add(a0, a1)));
    b1 = mixed(b1, 6, (b0 = i32x4.add(b0, b1)));
    a3 = mixed(a3, 20, (a2 = i32x4.add(a2, a3)));
    b3 = mixed(b3, 20, (b2 = i32x4.add(b2, b3)));
    v128.store(out, a0);
    v128.store(out, b0, 16);
    v128.store(out + stride, a1);
    v128.store(out + stride, b1, 16);
    v128.store(out + stride * 2, a2);
    v128.store(out + stride * 2, b2, 16);
    v128.store(out + stride * 3, a3);
    v128.store(out + stride * 3, b3, 16);
  }
}

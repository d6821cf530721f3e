/** A key of four words and, last, what makes their exclusive or a constant. */
export type ThreefryKey = Int32Array;

const parity = 0x1bd11bda;

/** The key of four 32-bit words. */
export function threefryKey(k0: number, k1: number, k2: number, k3: number): ThreefryKey {
  return Int32Array.of(k0, k1, k2, k3, parity ^ k0 ^ k1 ^ k2 ^ k3);
}

const rounds = 13;
/** Bits by which the two words of a round are turned to the left, by round modulo 8. */
const firstTurns = [10, 11, 13, 23, 6, 17, 25, 18] as const;
const secondTurns = [26, 21, 27, 5, 20, 11, 10, 20] as const;

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * Threefry4x32-13: a bijection of 128-bit counters, chosen by a key, whose values pass as random.
 * Any value of the stream is found directly from its address, so every worker can compute any path.
 *
 * Writes four 32-bit words into `out[0..3]` (signed or unsigned, as the array is).
 *
 * Source: Salmon, Moraes, Dror, Shaw, “Parallel random numbers: as easy as 1, 2, 3”, SC'11.
 */
export function threefry4x32(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  key: ThreefryKey,
  out: Uint32Array | Int32Array,
): void {
  let x0 = (c0 + key[0]!) | 0;
  let x1 = (c1 + key[1]!) | 0;
  let x2 = (c2 + key[2]!) | 0;
  let x3 = (c3 + key[3]!) | 0;
  for (let round = 0; round < rounds; round += 1) {
    const first = firstTurns[round % 8]!;
    const second = secondTurns[round % 8]!;
    if (round % 2 === 0) {
      x0 = (x0 + x1) | 0;
      x1 = turned(x1, first) ^ x0;
      x2 = (x2 + x3) | 0;
      x3 = turned(x3, second) ^ x2;
    } else {
      x0 = (x0 + x3) | 0;
      x3 = turned(x3, first) ^ x0;
      x2 = (x2 + x1) | 0;
      x1 = turned(x1, second) ^ x2;
    }
    if (round % 4 === 3) {
      const time = (round + 1) / 4;
      x0 = (x0 + key[time % 5]!) | 0;
      x1 = (x1 + key[(time + 1) % 5]!) | 0;
      x2 = (x2 + key[(time + 2) % 5]!) | 0;
      x3 = (x3 + key[(time + 3) % 5]! + time) | 0;
    }
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

/**
 * Transposes a 32 × 32 matrix of bits in place: bit 31 − j of word i goes to bit 31 − i of word j. Halves are exchanged,
 * then quarters, down to single bits.
 */
export function transpose(words: Uint32Array): void {
  let mask = 0x0000ffff;
  for (let size = 16; size > 0; size >>= 1, mask ^= mask << size) {
    for (let i = 0; i < 32; i = ((i | size) + 1) & ~size) {
      const exchanged = (words[i]! ^ (words[i | size]! >>> size)) & mask;
      words[i] = words[i]! ^ exchanged;
      words[i | size] = words[i | size]! ^ (exchanged << size);
    }
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { philox4x32 } from '../../src/main/sample/philox4x32.ts';

type Words = readonly [number, number, number, number];

/** Counter, key, and the words that the authors publish for them. */
const published: readonly { counter: Words; key: readonly [number, number]; words: Words }[] = [
  { counter: [0, 0, 0, 0], key: [0, 0], words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
];

const philox = (counter: Words, key: readonly [number, number]): number[] => {
  const out = new Uint32Array(4);
  philox4x32(...counter, ...key, out);
  return [...out];
};

test('gives the published words', () => {
  expect(published.map(({ counter, key }) => philox(counter, key))).toEqual(
    published.map(({ words }) => words),
  );
});

/** The same rounds in whole-number arithmetic without limits. */
function reference(counter: Words, key: readonly [number, number]): number[] {
  const mask = 0xffffffffn;
  let [a, b, c, d] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k, l] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round += 1) {
    const [left, right] = [0xd2511f53n * a, 0xcd9e8d57n * c];
    [a, b, c, d] = [(right >> 32n) ^ b ^ k, right & mask, (left >> 32n) ^ d ^ l, left & mask];
    [k, l] = [(k + 0x9e3779b9n) & mask, (l + 0xbb67ae85n) & mask];
  }
  return [a, b, c, d].map(Number);
}

test('equals the definition in exact arithmetic on any counter and key', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
      expect(philox(counter, key)).toEqual(reference(counter, key));
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threefry4x32, threefryKey } from '../../../src/main/engine/random/threefry4x32.ts';

type Words = readonly [number, number, number, number];

const ones = 0xffffffff;

/** Counter, key, and the words that the authors publish for them. */
const published: readonly { counter: Words; key: Words; words: Words }[] = [
  { counter: [0, 0, 0, 0], key: [0, 0, 0, 0], words: [0x531c7e4f, 0x39491ee5, 0x2c855a92, 0x3d6abf9a] },
  {
    counter: [ones, ones, ones, ones],
    key: [ones, ones, ones, ones],
    words: [0xc4189358, 0x1c9cc83a, 0xd5881c67, 0x6a0a89e0],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    words: [0x4aa71d8f, 0x734738c2, 0x431fc6a8, 0xae6debf1],
  },
];

const threefry = (counter: Words, key: Words): number[] => {
  const out = new Uint32Array(4);
  threefry4x32(...counter, threefryKey(...key), out);
  return [...out];
};

test('gives the published words', () => {
  expect(published.map(({ counter, key }) => threefry(counter, key))).toEqual(
    published.map(({ words }) => words),
  );
});

const modulus = 2n ** 32n;
const turns: readonly (readonly [bigint, bigint])[] = [
  [10n, 26n],
  [11n, 21n],
  [13n, 27n],
  [23n, 5n],
  [6n, 20n],
  [17n, 11n],
  [25n, 10n],
  [18n, 20n],
];

const mix = (a: bigint, b: bigint, by: bigint): [bigint, bigint] => {
  const sum = (a + b) % modulus;
  const product = b * 2n ** by;
  return [sum, (product % modulus) ^ (product / modulus) ^ sum];
};

/** The same in whole-number arithmetic without limits: a turn is a product, and the second words change places. */
function reference(counter: Words, keyWords: Words): number[] {
  const key = keyWords.map(BigInt);
  key.push(key.reduce((parity, word) => parity ^ word, 0x1bd11bdan));
  const plusKey = (words: bigint[], time: number): bigint[] =>
    words.map((word, i) => (word + key[(time + i) % 5]! + (i === 3 ? BigInt(time) : 0n)) % modulus);
  let words = plusKey(counter.map(BigInt), 0);
  for (let round = 0; round < 13; round += 1) {
    const [first, second] = turns[round % 8]!;
    const [a, b] = mix(words[0]!, words[1]!, first);
    const [c, d] = mix(words[2]!, words[3]!, second);
    words = [a, d, c, b];
    if (round % 4 === 3) words = plusKey(words, (round + 1) / 4);
  }
  // After an odd number of rounds the second words stand in each other's place.
  return [words[0]!, words[3]!, words[2]!, words[1]!].map(Number);
}

test('equals the definition in exact arithmetic on any counter and key', () => {
  const word = fc.integer({ min: 0, max: ones });
  const four = fc.tuple(word, word, word, word);
  fc.assert(
    fc.property(four, four, (counter, key) => {
      expect(threefry(counter, key)).toEqual(reference(counter, key));
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalOfWord } from '../../../src/main/engine/random/normalOfWord.ts';
import { singleNormalOfWord } from '../../../src/main/engine/random/singleNormalOfWord.ts';

const anyWord = fc
  .integer({ min: 0, max: 31 })
  .chain((bits) => fc.integer({ min: 0, max: 2 ** (bits + 1) - 1 }));

test('is a single-precision number within 5e-7 of the normal, whether the word is written signed or unsigned', () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const z = singleNormalOfWord(word);
      expect(Math.fround(z)).toBe(z);
      expect(Math.abs(z - normalOfWord(word))).toBeLessThan(5e-7);
      expect(singleNormalOfWord(word | 0)).toBe(z);
    }),
    { numRuns: 5000 },
  );
});

test('holds at the borders of its cells and where words are rounded to one half', () => {
  const borders = Array.from({ length: 31 * 64 }, (_, i) =>
    Math.floor((1 + (i % 64) / 64) * 2 ** Math.floor(i / 64)),
  );
  for (const word of [0, 1, 0x7fffffff, 0x7fffffc0, 0x7fffff00, ...borders, ...borders.map((w) => w - 1)]) {
    expect(Math.abs(singleNormalOfWord(word) - normalOfWord(word))).toBeLessThan(5e-7);
  }
  expect(singleNormalOfWord(0)).toBeCloseTo(-6.337_957_754_553, 6);
});

test('has the moments of the normal: words in even steps', () => {
  const count = 2 ** 20;
  let [first, second, fourth] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const word = i * 4096 + 2047;
    const [z, exact] = [singleNormalOfWord(word), normalOfWord(word)];
    first += z - exact;
    second += z ** 2 - exact ** 2;
    fourth += z ** 4 - exact ** 4;
  }
  expect(Math.abs(first / count)).toBeLessThan(1e-9);
  expect(Math.abs(second / count)).toBeLessThan(1e-8);
  expect(Math.abs(fourth / count)).toBeLessThan(1e-7);
});

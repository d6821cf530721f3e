import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseNormal } from '../../../src/main/engine/math/inverseNormal.ts';
import { normalOfWord } from '../../../src/main/engine/random/normalOfWord.ts';
import { worstErrors } from '../math/reference.ts';

const anyWord = fc
  .integer({ min: 0, max: 31 })
  .chain((bits) => fc.integer({ min: 0, max: 2 ** (bits + 1) - 1 }));

test('errs by at most 6e-11', () => {
  expect(worstErrors('normalOfWord', normalOfWord).absolute).toBeLessThan(6e-11);
});

test('is the quantile of (word + ½)·2^-32, whether the word is written signed or unsigned', () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const exact = inverseNormal((word + 0.5) * 2 ** -32);
      expect(Math.abs(normalOfWord(word) - exact)).toBeLessThan(6e-11);
      expect(normalOfWord(word | 0)).toBe(normalOfWord(word));
      expect(normalOfWord(~word)).toBe(-normalOfWord(word));
    }),
    { numRuns: 5000 },
  );
});

test('rises from word to word, across the borders of its cells too', () => {
  const borders = Array.from({ length: 31 * 64 }, (_, i) =>
    Math.floor((1 + (i % 64) / 64) * 2 ** Math.floor(i / 64)),
  );
  for (const word of borders)
    expect(normalOfWord(word)).toBeGreaterThan(normalOfWord(Math.max(word - 1, 0) - (word === 0 ? 1 : 0)));
});

test('reaches 6.34 and no further', () => {
  expect(normalOfWord(0)).toBeCloseTo(-6.337_957_754_553, 9);
  expect(normalOfWord(0xffffffff)).toBe(-normalOfWord(0));
});

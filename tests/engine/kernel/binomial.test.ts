import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernel } from '../../../src/main/engine/kernel/kernel.ts';
import { uniformOfWord } from '../../../src/main/engine/random/uniformOfWord.ts';
import { binomial } from '../../../src/main/engine/random/variates/binomial.ts';

const lanes = 64;

function drawRow(heads: readonly number[], rates: readonly number[], words: readonly number[]): number[] {
  const { call, layout } = kernel();
  const place = layout();
  const [at, by] = [place.put(heads), place.put(rates)];
  const from = place.putWords(words);
  const [shares, nones, out] = [place.reserve(lanes), place.reserve(lanes), place.reserve(lanes)];
  const drawn = (): number[] => [...place.doubles().subarray(out / 8, out / 8 + lanes)];
  const flips = call.prepareRates(by, shares, nones);
  call.drawRow(at, shares, nones, flips, true, from, out);
  const counts = drawn();
  // Logarithms that are found when they are needed change nothing.
  call.drawRow(at, shares, nones, call.splitRates(by, shares, nones), false, from, out);
  expect(drawn()).toEqual(counts);
  return counts;
}

const row = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: lanes, maxLength: lanes });
const heads = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 900, max: 1200 }),
  fc.integer({ min: 0, max: 2 ** 31 }),
);
const rate = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
  fc.constantFrom(0, 0.5, 1, 1 - 2 ** -53, 2 ** -53, 1 + 2 ** -52, 1e-300),
);
const word = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.constantFrom(0, -1, 1, -(2 ** 31)),
);

test('binomial counts are those of plain TypeScript to the last bit', () => {
  fc.assert(
    fc.property(row(heads), row(rate), row(word), (n, p, w) => {
      const plain = n.map((count, i) => binomial(count, p[i]!, uniformOfWord(w[i]!)));
      expect(drawRow(n, p, w)).toEqual(plain);
    }),
    { numRuns: 400 },
  );
});

test('rows whose means are all small, and all large, take the same way', () => {
  for (const [n, p] of [
    [25, 0.3],
    [5000, 0.002],
    [400, 0.6],
    [1_000_000, 0.01],
  ] as const) {
    const words = Array.from({ length: lanes }, (_, i) => Math.imul(i * 2 + 1, 0x3c6ef372));
    const all = <Value>(value: Value): Value[] => Array.from({ length: lanes }, () => value);
    const plain = words.map((w) => binomial(n, p, uniformOfWord(w)));
    expect(drawRow(all(n), all(p), words)).toEqual(plain);
  }
});

/** The first word, as an unsigned number, at which the plain count is above k; 2^32 where none is. */
function firstAbove(k: number, n: number, p: number): number {
  let [low, high] = [0, 2 ** 32];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomial(n, p, uniformOfWord(middle | 0)) > k) high = middle;
    else low = middle + 1;
  }
  return low;
}

test('small means change their counts at the same words, where the expansion can least tell them', () => {
  const drawn: number[] = [];
  const plain: number[] = [];
  for (const mean of [0.9, 1.01, 1.3, 1.6, 2, 2.5, 3.01, 3.5, 4, 5.2, 6.5, 8, 9.7, 11, 13, 14.6, 15.99]) {
    for (const p of [1e-7, 3e-4, 0.004, 0.02, 0.06, 0.11, 0.19, 0.28, 0.37, 0.45, 0.5]) {
      const n = Math.floor(mean / p);
      for (let k = 0; k <= Math.min(n - 1, 3 * mean + 10); k += mean < 4 ? 1 : 2) {
        const word = firstAbove(k, n, p);
        if (word === 0 || word === 2 ** 32) continue;
        const words = [word, word - 1].map((w) => w | 0);
        plain.push(...words.map((w) => binomial(n, p, uniformOfWord(w))));
        // A large mean beside them makes the kernel ask the expansion.
        const fill = Array.from({ length: lanes - 2 }, () => 0);
        const row = drawRow(
          [n, n, ...fill.fill(1000)],
          [p, p, ...fill.fill(0.1)],
          [...words, ...fill.fill(0)],
        );
        drawn.push(...row.slice(0, 2));
      }
    }
  }
  expect(drawn).toEqual(plain);
});

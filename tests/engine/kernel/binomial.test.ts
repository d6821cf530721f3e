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
  call.prepareRates(by, shares, nones);
  call.drawRow(at, shares, nones, from, out);
  return [...place.doubles().subarray(out / 8, out / 8 + lanes)];
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

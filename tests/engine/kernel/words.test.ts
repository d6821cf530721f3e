import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernel } from '../../../src/main/engine/kernel/kernel.ts';
import { normalOfWord } from '../../../src/main/engine/random/normalOfWord.ts';
import { singleNormalOfWord } from '../../../src/main/engine/random/singleNormalOfWord.ts';
import { seedHigh, seedKey, seedLow } from '../../../src/main/engine/random/seedKey.ts';
import { threefry4x32 } from '../../../src/main/engine/random/threefry4x32.ts';

const word = fc.integer({ min: 0, max: 0x7fffffff });
const paths = 8;

test('words are those of the plain generator, for any seed and address', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.tuple(word, word, word, fc.integer({ min: 0, max: 0x7ffffff0 })),
      (seed, [purpose, place, block, firstPath]) => {
        const { call, layout } = kernel();
        const reserved = layout();
        const out = reserved.reserve(2 * paths);
        const memory = new Int32Array(reserved.doubles().buffer);
        call.setKey(seedLow(seed), seedHigh(seed));
        call.fillWords(purpose, place, block, firstPath, paths, out, paths * 4);
        const expected = new Int32Array(4 * paths);
        const words = new Int32Array(4);
        for (let path = 0; path < paths; path += 1) {
          threefry4x32(firstPath + path, block, place, purpose, seedKey(seed), words);
          words.forEach((w, i) => (expected[i * paths + path] = w));
        }
        expect([...memory.subarray(out / 4, out / 4 + 4 * paths)]).toEqual([...expected]);
      },
    ),
    { numRuns: 200 },
  );
});

test('normals of words are those of plain TypeScript to the last bit, in every octave', () => {
  const octaves = Array.from({ length: 33 }, (_, bits) => [2 ** bits - 1, 2 ** bits, ~(2 ** bits)]).flat();
  const anyWord = fc
    .integer({ min: 0, max: 31 })
    .chain((bits) => fc.integer({ min: 0, max: 2 ** (bits + 1) - 1 }));
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 100, maxLength: 400 }), (drawn) => {
      const all = [...octaves, ...drawn, ...drawn.map((w) => ~w)].map((w) => w | 0);
      const count = all.length - (all.length % 64);
      const { call, layout } = kernel();
      const place = layout();
      const words = place.reserve(count / 2);
      const out = place.reserve(count);
      const memory = place.doubles();
      new Int32Array(memory.buffer).set(all.slice(0, count), words / 4);
      call.wordsToNormals(words, count, out);
      expect([...memory.subarray(out / 8, out / 8 + count)]).toEqual(all.slice(0, count).map(normalOfWord));
    }),
    { numRuns: 50 },
  );
});

test('so are those in single precision', () => {
  const edges = Array.from({ length: 32 }, (_, bits) => [2 ** bits - 1, 2 ** bits, ~(2 ** bits)]).flat();
  const anyWord = fc
    .integer({ min: 0, max: 31 })
    .chain((bits) => fc.integer({ min: -(2 ** bits), max: 2 ** bits - 1 }));
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 100, maxLength: 400 }), (drawn) => {
      const all = [...edges, ...drawn].map((w) => w | 0);
      const count = all.length - (all.length % 64);
      const { call, layout } = kernel();
      const place = layout();
      const words = place.putWords(all);
      const out = place.reserve(count / 2);
      call.wordsToSingleNormals(words, count, out);
      const found = new Float32Array(place.doubles().buffer, out, count);
      expect([...found]).toEqual(all.slice(0, count).map(singleNormalOfWord));
    }),
    { numRuns: 50 },
  );
});

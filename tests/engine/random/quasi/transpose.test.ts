import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transpose } from '../../../../src/main/engine/random/quasi/transpose.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });

test('exchanges rows and columns of bits', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 32, maxLength: 32 }), (rows) => {
      const words = Uint32Array.from(rows);
      transpose(words);
      const column = (j: number): string => rows.map((row) => (row >>> (31 - j)) & 1).join('');
      expect([...words].map((w) => w.toString(2).padStart(32, '0'))).toEqual(
        rows.map((_row, j) => column(j)),
      );
    }),
    { numRuns: 50 },
  );
});

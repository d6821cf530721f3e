import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column } from '../../../src/main/intake/kinds/column.ts';

test('gives back what was put in, in its order, over any number of blocks, and is empty after it', () => {
  const lengths = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(1023, 1024, 1025, 2048, 5000));
  fc.assert(
    fc.property(
      lengths,
      fc.constantFrom<readonly unknown[]>([1, 2], [0.5, 3], ['a'], [{}, 7]),
      (length, of) => {
        const column = new Column<unknown>();
        const put = Array.from({ length }, (_, i) => of[i % of.length]);
        for (const value of put) column.push(value);
        expect(column.last).toBe(put.at(-1));
        expect(column.take()).toEqual(put);
        expect([column.take(), column.last]).toEqual([[], undefined]);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { kernel } from '../../../src/main/engine/kernel/kernel.ts';

const width = 64;

/** Numbers whose sum depends on the order in which they are added. */
const number = (i: number): number => ((i * 7919) % 1009) / 7 + 1e9 * ((i * 31) % 3);

test('rows are summed over their paths in order, any number of rows, any number of paths', () => {
  const { call, layout } = kernel();
  const place = layout();
  const rows = place.reserve(20 * width);
  const out = place.reserve(12);
  const memory = place.doubles();
  for (let i = 0; i < 20 * width; i += 1) memory[rows / 8 + i] = number(i);
  for (const count of [1, 2, 3, 4, 5, 8, 9]) {
    for (const step of [1, 2]) {
      for (const paths of [1, 5, 64]) {
        call.sumLanes(rows, step * width * 8, count, paths, out);
        const plain = Array.from({ length: count }, (_, row) => {
          let sum = 0;
          for (let path = 0; path < paths; path += 1) sum += number(row * step * width + path);
          return sum;
        });
        expect([...memory.subarray(out / 8, out / 8 + count)]).toEqual(plain);
      }
    }
  }
});

test('money over heads is NaN without money and Infinity without heads', () => {
  const { call, layout } = kernel();
  const place = layout();
  const money = place.put(Array.from({ length: width }, (_, i) => (i % 3) * 100));
  const heads = place.put(Array.from({ length: width }, (_, i) => i % 4));
  call.divideByHeads(money, heads, money);
  const found = place.doubles().subarray(money / 8, money / 8 + 4);
  expect([...found]).toEqual([Number.NaN, 100, 100, Number.NaN]);
  expect(place.doubles()[money / 8 + 4]).toBe(Infinity);
});

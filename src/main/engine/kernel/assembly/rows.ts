/**
 * Rows of doubles, one number a path, of `size` bytes: a multiple of 64. How many paths are played at once is the model's
 * own: its `block.ts` gives these functions its size.
 */

export function newRowsOf(count: i32, size: usize): usize {
  return heap.alloc(<usize>count * size);
}

export function clearRowsOf(rows: usize, count: i32, size: usize): void {
  memory.fill(rows, 0, <usize>count * size);
}

export function fillRowOf(row: usize, value: f64, size: usize): void {
  const both = f64x2.splat(value);
  for (const end = row + size; row < end; row += 16) v128.store(row, both);
}

/** row += other */
export function addRowOf(row: usize, other: usize, size: usize): void {
  for (const end = row + size; row < end; row += 64, other += 64) {
    v128.store(row, f64x2.add(v128.load(row), v128.load(other)));
    v128.store(row, f64x2.add(v128.load(row, 16), v128.load(other, 16)), 16);
    v128.store(row, f64x2.add(v128.load(row, 32), v128.load(other, 32)), 32);
    v128.store(row, f64x2.add(v128.load(row, 48), v128.load(other, 48)), 48);
  }
}

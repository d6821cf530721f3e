import { addRowOf, clearRowsOf, fillRowOf, newRowsOf } from '../rows';

/**
 * Paths of a plan that are played together: one row of doubles holds one number of each. Each round over a row costs some
 * twenty cycles to begin and to end; rows twice as long no longer stay in the first cache.
 */
export const pathsAtOnce: i32 = 128;
export const rowSize: usize = 128 * 8;

export function newRows(count: i32): usize {
  return newRowsOf(count, rowSize);
}

export function clearRows(rows: usize, count: i32): void {
  clearRowsOf(rows, count, rowSize);
}

export function fillRow(row: usize, value: f64): void {
  fillRowOf(row, value, rowSize);
}

/** row += other */
export function addRow(row: usize, other: usize): void {
  addRowOf(row, other, rowSize);
}

/** row += other · factor · another */
export function addScaled(other: usize, factor: f64, another: f64, row: usize): void {
  const first = f64x2.splat(factor);
  const second = f64x2.splat(another);
  for (const end = row + rowSize; row < end; row += 16, other += 16) {
    const scaled = f64x2.mul(f64x2.mul(v128.load(other), first), second);
    v128.store(row, f64x2.add(v128.load(row), scaled));
  }
}

/** Copies rows to places `stride` bytes apart; where the next one would go. */
export function copyRows(rows: usize, count: i32, out: usize, stride: usize): usize {
  for (const end = rows + <usize>count * rowSize; rows < end; rows += rowSize, out += stride) {
    memory.copy(out, rows, rowSize);
  }
  return out;
}

/** Whether any number of the row is above 0; mostly one of the first is, if any. */
export function anyAbove0(row: usize): bool {
  const none = f64x2.splat(0);
  for (const end = row + rowSize; row < end; row += 64) {
    const first = v128.or(f64x2.gt(v128.load(row), none), f64x2.gt(v128.load(row, 16), none));
    const last = v128.or(f64x2.gt(v128.load(row, 32), none), f64x2.gt(v128.load(row, 48), none));
    if (v128.any_true(v128.or(first, last))) return true;
  }
  return false;
}

/** Rows from fen to a unit of so many. */
export function divideRows(rows: usize, count: i32, unit: f64): void {
  for (const end = rows + <usize>count * rowSize; rows < end; rows += 16) {
    v128.store(rows, f64x2.div(v128.load(rows), f64x2.splat(unit)));
  }
}

/** As `copyRows`, in a unit of so many fen. */
export function copyDivided(rows: usize, count: i32, unit: f64, out: usize, stride: usize): usize {
  const by = f64x2.splat(unit);
  for (const end = rows + <usize>count * rowSize; rows < end; rows += rowSize, out += stride) {
    for (let p: usize = 0; p < rowSize; p += 32) {
      v128.store(out + p, f64x2.div(v128.load(rows + p), by));
      v128.store(out + p, f64x2.div(v128.load(rows + p, 16), by), 16);
    }
  }
  return out;
}

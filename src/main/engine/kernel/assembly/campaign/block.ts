import { addRowOf, clearRowsOf, fillRowOf, newRowsOf } from '../rows';

/** Paths of a campaign that are played together, as the host's `blockWidth`: one row of doubles holds one number of each. */
export const pathsAtOnce: i32 = 64;
export const rowSize: usize = 64 * 8;

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

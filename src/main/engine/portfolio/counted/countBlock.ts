import type { Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { nominal, type Money } from '../moneys.ts';
import { pathsInCountedBlock } from '../pathsInBlock.ts';
import { valueRows } from '../valueRows.ts';
import { cells, cellsOfMonth, ownSets, shownPaths } from './countedBuffers.ts';
import type { MonthCells } from './monthCells.ts';

/**
 * Counts the values of a block in one money by set, month and cell, adds them up, and keeps those of the end. Counts are
 * whole numbers, so it does not matter which worker counts what; sums are kept by block, and added in the order of the
 * blocks.
 * @param slot as in `Phase.run`
 */
export function countBlock(
  input: SimulationInput,
  buffers: Buffers,
  block: number,
  money: Money,
  { from, to }: MonthCells,
  slot: number,
): void {
  const isAlone = slot < ownSets;
  const set = Math.min(slot, ownSets) * (input.months + 1);
  const counts = buffers[money.counts] as Int32Array;
  const first = block * pathsInCountedBlock;
  const { rows, stride } = valueRows(input, buffers, first, money);
  if (block === 0) {
    (buffers[money.edges] as Float64Array).set(from);
    (buffers[money.edges] as Float64Array).set(to, from.length);
  }
  const paths = Math.min(pathsInCountedBlock, input.paths - first);
  for (let at = 0; at <= input.months; at += 1) {
    const row = rows.subarray(at * stride, at * stride + paths);
    const least = from[at]!;
    const width = to[at]! - least;
    const scale = width > 0 ? cells / width : 0;
    const base = (set + at) * cellsOfMonth;
    let sum = 0;
    for (let path = 0; path < paths; path += 1) {
      const value = row[path]!;
      sum += value;
      const place = Math.floor((value - least) * scale);
      const cell = value < least ? 0 : place < cells ? place + 1 : cells + 1;
      if (isAlone) counts[base + cell]! += 1;
      else Atomics.add(counts, base + cell, 1);
    }
    buffers[money.sums]![block * (input.months + 1) + at] = sum;
  }
  const end = input.months * stride;
  (buffers[money.end] as Float64Array).set(rows.subarray(end, end + paths), first);
}

/** The counts of a month: those of all sets. */
export function countsOf(counts: Int32Array, months: number, month: number): Int32Array {
  const sum = new Int32Array(cellsOfMonth);
  for (let set = 0; set <= ownSets; set += 1) {
    const from = (set * (months + 1) + month) * cellsOfMonth;
    for (let cell = 0; cell < cellsOfMonth; cell += 1) sum[cell]! += counts[from + cell]!;
  }
  return sum;
}

/** Keeps the first paths whole, to be shown. */
export function keepShown(input: SimulationInput, buffers: Buffers, block: number): void {
  const first = block * pathsInCountedBlock;
  const { rows, stride } = valueRows(input, buffers, first, nominal);
  const shown = buffers['shown']!;
  const end = Math.min(shownPaths, first + pathsInCountedBlock, input.paths);
  for (let at = 0; at <= input.months; at += 1) {
    for (let path = first; path < end; path += 1) {
      shown[at * shownPaths + path] = rows[at * stride + path - first]!;
    }
  }
}

import type { Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { pathsInBlock } from '../pathsInBlock.ts';
import { cells, cellsOfMonth, shownPaths } from './countedBuffers.ts';
import type { MonthCells } from './monthCells.ts';

/**
 * Counts the values of a block by month and cell, and adds them up. Counts are whole numbers, so the order in which
 * workers add to them does not matter; sums are kept by block, and added in the order of the blocks.
 * @param values [boundary][path of the block], rows of `pathsInBlock`
 */
export function countBlock(
  input: SimulationInput,
  buffers: Buffers,
  block: number,
  values: Float64Array,
  { from, to }: MonthCells,
): void {
  const counts = buffers['counts'] as Int32Array;
  const first = block * pathsInBlock;
  if (block === 0) {
    (buffers['edges'] as Float64Array).set(from);
    (buffers['edges'] as Float64Array).set(to, from.length);
  }
  const paths = Math.min(pathsInBlock, input.paths - first);
  for (let at = 0; at <= input.months; at += 1) {
    const row = values.subarray(at * pathsInBlock, at * pathsInBlock + paths);
    const least = from[at]!;
    const width = to[at]! - least;
    const scale = width > 0 ? cells / width : 0;
    const base = at * cellsOfMonth;
    let sum = 0;
    for (let path = 0; path < paths; path += 1) {
      const value = row[path]!;
      sum += value;
      const place = Math.floor((value - least) * scale);
      const cell = value < least ? 0 : place < cells ? place + 1 : cells + 1;
      Atomics.add(counts, base + cell, 1);
    }
    buffers['sums']![block * (input.months + 1) + at] = sum;
    for (let path = first; path < Math.min(shownPaths, first + paths); path += 1) {
      buffers['shown']![at * shownPaths + path] = row[path - first]!;
    }
  }
  const end = input.months * pathsInBlock;
  (buffers['end'] as Float64Array).set(values.subarray(end, end + paths), first);
}

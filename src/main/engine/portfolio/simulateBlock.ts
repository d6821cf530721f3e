import type { Buffers } from '../parallel.ts';
import { countBlock } from './counted/countBlock.ts';
import { monthCells } from './counted/monthCells.ts';
import type { SimulationInput } from './input.ts';
import { portfolioBuffers } from './portfolioBuffers.ts';
import { simulateBlockVector } from './vector/simulateBlockVector.ts';
import { valueRows } from './valueRows.ts';

/**
 * Simulates one block of paths into `values` [boundary][path], `measures` [measure][path], `goals` [goal][path], `needs`
 * likewise and `bundles` [bundle][row][path], in yuan, by the kernel; its twin leaves the same digits. Where values are
 * only counted, they go into `counts`, `sums`, `end` and `shown`.
 */
export function simulateBlock(input: SimulationInput, buffers: Buffers, block: number): void {
  const cells = input.counted ? monthCells(input, simulateBlockVector, portfolioBuffers) : undefined;
  simulateBlockVector(input, buffers, block);
  if (cells) countBlock(input, buffers, block, valueRows(input, buffers, block).rows, cells);
}

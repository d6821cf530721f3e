import type { Buffers } from '../parallel.ts';
import { countBlock, keepShown } from './counted/countBlock.ts';
import { monthCells } from './counted/monthCells.ts';
import type { SimulationInput } from './input.ts';
import { moneysOf } from './moneys.ts';
import { pathsInBlock, pathsInCountedBlock } from './pathsInBlock.ts';
import { portfolioBuffers } from './portfolioBuffers.ts';
import { simulateBlockVector } from './vector/simulateBlockVector.ts';

/**
 * Simulates one block of paths into `values` [boundary][path], `measures` [measure][path], `goals` [goal][path], `needs`
 * likewise and `bundles` [bundle][row][path], in yuan, by the kernel; its twin leaves the same digits. Where the plan has
 * prices, the values stand in `real` in money of the start too, and the price level of the end in `prices` [path]. Where
 * values are only counted, they go into what `countedBuffers` names.
 * @param slot as in `Phase.run`
 */
export function simulateBlock(input: SimulationInput, buffers: Buffers, block: number, slot = 0): void {
  if (!input.counted) {
    simulateBlockVector(input, buffers, block);
    return;
  }
  const cells = monthCells(input, simulateBlockVector, portfolioBuffers);
  const first = block * pathsInCountedBlock;
  const end = Math.min(first + pathsInCountedBlock, input.paths);
  for (let path = first; path < end; path += pathsInBlock) {
    simulateBlockVector(input, buffers, path / pathsInBlock);
  }
  moneysOf(input).forEach((money, i) => countBlock(input, buffers, block, money, cells[i]!, slot));
  keepShown(input, buffers, block);
}

import type { Buffers } from '../parallel.ts';
import { countBlock } from './counted/countBlock.ts';
import { monthCells } from './counted/monthCells.ts';
import type { SimulationInput } from './input.ts';
import { portfolioBuffers } from './portfolioBuffers.ts';
import { simulateBlockTwin } from './simulateBlockTwin.ts';
import { simulateBlockVector } from './vector/simulateBlockVector.ts';
import { valueRows } from './valueRows.ts';
import { hasVectorForm } from './vector/vectorPlan.ts';

/**
 * Simulates one block of paths into `values` [boundary][path], `measures` [measure][path] and `goals` [goal][path], in
 * yuan: by the kernel, or by plain TypeScript where a holding has no vector form. The digits are the same. Where values are only counted, they go into `counts`, `sums`, `end` and `shown`.
 */
export function simulateBlock(input: SimulationInput, buffers: Buffers, block: number): void {
  const cells = input.counted ? monthCells(input, play, portfolioBuffers) : undefined;
  play(input, buffers, block);
  if (cells) countBlock(input, buffers, block, valueRows(input, buffers, block).rows, cells);
}

function play(input: SimulationInput, buffers: Buffers, block: number): void {
  if (hasVectorForm(input)) simulateBlockVector(input, buffers, block);
  else simulateBlockTwin(input, buffers, block);
}

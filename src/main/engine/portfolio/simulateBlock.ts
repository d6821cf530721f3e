import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { simulateBlockTwin } from './simulateBlockTwin.ts';
import { simulateBlockVector } from './vector/simulateBlockVector.ts';
import { hasVectorForm } from './vector/vectorPlan.ts';

/**
 * Simulates one block of paths into `values` [boundary][path], `measures` [measure][path] and `goals` [goal][path], in
 * yuan: by the kernel, or by plain TypeScript where a holding has no vector form. The digits are the same.
 */
export function simulateBlock(input: SimulationInput, buffers: Buffers, block: number): void {
  if (hasVectorForm(input)) simulateBlockVector(input, buffers, block);
  else simulateBlockTwin(input, buffers, block);
}

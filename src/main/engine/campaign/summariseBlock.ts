import type { Buffers } from '../parallel.ts';
import type { CampaignInput } from './input.ts';
import { figuresOf } from './result/figures.ts';
import { rowsOf } from './result/finishedRun.ts';
import { figureWidth, summarise } from './result/summarise.ts';

/** Figures that one block sums up. */
const figuresInBlock = 24;

export const figureCount = ({ scenario }: CampaignInput): number => figuresOf(scenario).length;

export const summaryBlocks = (input: CampaignInput): number => Math.ceil(figureCount(input) / figuresInBlock);

/** Sums up one block of figures into `stats` [figure][number]. */
export function summariseBlock(input: CampaignInput, buffers: Buffers, block: number, paths: number): void {
  const figures = figuresOf(input.scenario);
  const rows = rowsOf(input, buffers, paths);
  const stats = buffers['stats'] as Float64Array;
  const scratch = { values: new Float64Array(rows.paths), heads: new Float64Array(rows.paths) };
  const end = Math.min(figures.length, (block + 1) * figuresInBlock);
  for (let i = block * figuresInBlock; i < end; i += 1) {
    summarise(figures[i]!, rows, scratch, stats.subarray(i * figureWidth, (i + 1) * figureWidth));
  }
}

import type { Buffers } from '../../parallel.ts';
import type { CampaignInput } from '../input.ts';
import { pathsInBlock } from '../simulateBlock.ts';
import { blockMeans, type BlockMeans } from './blockSums.ts';
import { figuresOf, type Rows } from './figures.ts';
import { layoutOf, type Layout } from './layout.ts';
import { readFigures, type ReadFigures } from './readFigures.ts';

/** A run whose paths are simulated and summed up. */
export interface FinishedRun extends Rows {
  readonly input: CampaignInput;
  readonly layout: Layout;
  readonly figures: ReadFigures;
  readonly means: BlockMeans;
}

/** The rows of the paths simulated so far. */
export function rowsOf(input: CampaignInput, buffers: Buffers, paths: number): Rows {
  const all = buffers['paths'] as Float64Array;
  const asked = input.scenario.paths;
  return { paths, row: (index) => all.subarray(index * asked, index * asked + paths) };
}

export function finishedRun(input: CampaignInput, buffers: Buffers, paths: number): FinishedRun {
  const layout = layoutOf(input.scenario);
  return {
    ...rowsOf(input, buffers, paths),
    input,
    layout,
    figures: readFigures(figuresOf(input.scenario), buffers['stats']!),
    means: blockMeans(layout, buffers['sums'] as Float64Array, Math.ceil(paths / pathsInBlock), paths),
  };
}

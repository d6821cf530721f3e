import type { Buffers } from '../parallel.ts';
import { blockWidth } from './block/playBlock.ts';
import { preparedCampaign } from './block/preparedCampaign.ts';
import type { CampaignInput } from './input.ts';
import { layoutOf, sumLayoutOf } from './result/layout.ts';
import { recordBlock } from './result/recordBlock.ts';
import { targetFigures } from './targets/targetFigures.ts';

/** Paths that one block simulates: few, so that a run can be stopped soon. Digits depend on it in the last places. */
export const pathsInBlock = blockWidth;

/** Simulates one block of paths into `paths` [row][path] and its part of `sums` [block][sum]. */
export function simulateBlock(input: CampaignInput, buffers: Buffers, block: number): void {
  const prepared = preparedCampaign(input);
  const { compiled } = prepared;
  const layout = layoutOf(input.scenario);
  const sumLayout = sumLayoutOf(layout);
  const sums = (buffers['sums'] as Float64Array).subarray(
    block * sumLayout.length,
    (block + 1) * sumLayout.length,
  );
  const firstPath = block * pathsInBlock;
  const played = prepared.play(firstPath, Math.min(pathsInBlock, input.scenario.paths - firstPath));
  recordBlock(compiled, played, {
    layout,
    sumLayout,
    rows: buffers['paths'] as Float64Array,
    sums,
    targets: targetFigures(compiled),
    firstPath,
  });
}

import type { Buffers } from '../parallel.ts';
import { compileCampaign } from './compile/compileCampaign.ts';
import type { CampaignInput } from './input.ts';
import { parameterStream } from './path/drawParameters.ts';
import { createPathState } from './path/pathState.ts';
import { simulatePath } from './path/simulatePath.ts';
import { createWorth, valueCampaign } from './path/valueCampaign.ts';
import { targetFigures } from './targets/targetFigures.ts';
import { layoutOf, sumLayoutOf } from './result/layout.ts';
import { recordPath } from './result/recordPath.ts';

/** Paths that one block simulates: few, so that a run can be stopped soon. Digits depend on it in the last places. */
export const pathsInBlock = 64;

/** Simulates one block of paths into `paths` [row][path] and its part of `sums` [block][sum]. */
export function simulateBlock(input: CampaignInput, buffers: Buffers, block: number): void {
  const compiled = compileCampaign(input);
  const state = createPathState(compiled);
  const stream = parameterStream(compiled);
  const layout = layoutOf(input.scenario);
  const sumLayout = sumLayoutOf(layout);
  const sums = (buffers['sums'] as Float64Array).subarray(
    block * sumLayout.length,
    (block + 1) * sumLayout.length,
  );
  // A block may be computed again after a worker's death.
  sums.fill(0);
  const targets = targetFigures(compiled);
  const record = { layout, sumLayout, rows: buffers['paths'] as Float64Array, sums, targets };
  const value = createWorth(state.channels);
  const end = Math.min(input.scenario.paths, (block + 1) * pathsInBlock);
  for (let path = block * pathsInBlock; path < end; path += 1) {
    simulatePath(compiled, state, path, stream);
    valueCampaign(compiled, state, value);
    recordPath(compiled, state, value, path, record);
  }
}

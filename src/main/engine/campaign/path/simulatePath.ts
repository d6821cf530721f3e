import { purposes } from '../../random/purposes.ts';
import { fillUniforms } from '../../random/fillUniforms.ts';
import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compileCampaign.ts';
import { drawParameters, meanParameters } from './drawParameters.ts';
import { drawWeekFactors, findVolumes } from './findVolumes.ts';
import { resetPathState, stepCount, type PathState } from './pathState.ts';
import { runFunnel } from './runFunnel.ts';
import { spendMoney } from './spendMoney.ts';

/** Plays one path of the campaign into `state`, the reviews included. */
export function simulatePath(
  compiled: CompiledCampaign,
  state: PathState,
  path: number,
  parameters: UniformStream,
): void {
  resetPathState(state, compiled);
  drawParameters(compiled, state, path, parameters);
  for (const rule of state.rules) rule.start();
  const cells = state.channels * compiled.segments * stepCount;
  const uniforms = compiled.hasWeeklySpread ? cells + state.channels : cells;
  const { seed } = compiled.scenario;
  for (let week = 0; week < compiled.weeks; week += 1) {
    for (const rule of state.rules) rule.review(week, state);
    spendMoney(compiled, state, week);
    findVolumes(compiled, state, week);
    fillUniforms(seed, purposes.campaignNoise, path, week, uniforms, state.uniforms);
    if (compiled.hasWeeklySpread) drawWeekFactors(compiled, state);
    runFunnel(compiled, state, week, true);
  }
}

/** Plays the campaign without chance: mean rates, expected numbers, no reviews. */
export function simulateMeans(compiled: CompiledCampaign, state: PathState): void {
  resetPathState(state, compiled);
  meanParameters(compiled, state);
  state.weekFactor.fill(1);
  for (let week = 0; week < compiled.weeks; week += 1) {
    spendMoney(compiled, state, week);
    findVolumes(compiled, state, week);
    runFunnel(compiled, state, week, false);
  }
}

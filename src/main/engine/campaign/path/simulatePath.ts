import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { startRules } from '../rules/startRules.ts';
import { addUpHeads } from './addUpHeads.ts';
import { beginNoise } from './drawWords.ts';
import { drawParameters, meanParameters } from './drawParameters.ts';
import { drawWeekFactors, findVolumes } from './findVolumes.ts';
import { resetPathState, type PathState } from './pathState.ts';
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
  startRules(state.rules, state.ruleRows, state.width);
  beginNoise(state, compiled.scenario.seed, path);
  for (let week = 0; week < compiled.weeks; week += 1) {
    for (const rule of state.rules) rule.review(week, state);
    spendMoney(compiled, state, week);
    findVolumes(compiled, state, week);
    if (compiled.hasWeeklySpread) drawWeekFactors(compiled, state, week);
    runFunnel(compiled, state, week, true);
  }
  addUpHeads(state, compiled.segments);
}

/** Plays the campaign without chance: mean rates, expected numbers, no reviews. */
export function simulateMeans(compiled: CompiledCampaign, state: PathState): void {
  meanParameters(compiled, state);
  simulateExpected(compiled, state);
}

/** Plays the campaign at the rates that are in `state`, without luck and without reviews. */
export function simulateExpected(compiled: CompiledCampaign, state: PathState): void {
  resetPathState(state, compiled);
  state.weekFactor.fill(1);
  for (let week = 0; week < compiled.weeks; week += 1) {
    spendMoney(compiled, state, week);
    findVolumes(compiled, state, week);
    runFunnel(compiled, state, week, false);
  }
  addUpHeads(state, compiled.segments);
}

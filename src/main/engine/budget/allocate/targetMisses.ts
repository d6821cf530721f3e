import type { CampaignTarget } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { liftsOf } from '../../campaign/compile/lifts.ts';
import { technologyLift } from '../../campaign/compile/technologyLift.ts';
import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import { createPathState, type PathState } from '../../campaign/path/pathState.ts';
import { simulateExpected } from '../../campaign/path/simulatePath.ts';
import { createWorth, findSurvival, valueCampaign } from '../../campaign/path/valueCampaign.ts';
import { playedPath } from '../../campaign/targets/playedPath.ts';
import { targetFigures } from '../../campaign/targets/targetFigures.ts';
import type { Miss } from './miss.ts';
import type { AllocationInput } from './allocationInput.ts';
import type { Search } from './search.ts';
import { purchasesOf } from './purchases.ts';

/** Measures that need the customers followed over the horizon. */
const ofWorth: ReadonlySet<CampaignTarget['measure']> = new Set(['value', 'npv', 'roi', 'payback']);
/** The miss of a path without a figure, as a share of the goal: worse than any other. */
const noFigure = 1e3;

/** @throws LabError campaign.reference */
export function askedTarget({ scenario, request }: AllocationInput): CampaignTarget {
  const target = scenario.targets?.find(({ id }) => id === request.target);
  if (!target)
    throw new LabError('campaign.reference', { field: 'allocation.target', id: request.target ?? '' });
  return target;
}

/** By how much a figure misses a target, as a share of its goal. */
export function missOf({ goal, sense }: CampaignTarget, figure: number): number {
  if (!Number.isFinite(figure)) return noFigure;
  return (sense === 'atLeast' ? goal - figure : figure - goal) / (Math.abs(goal) || 1);
}

/** One of the scenario's own targets, at the rates of a draw, without luck and review rules. */
export function targetMisses(input: AllocationInput, { compiled: base }: Search, draws: number): Miss {
  const target = askedTarget(input);
  const scenario = { ...base.scenario, targets: [target] };
  const [figure] = targetFigures({ scenario, weeks: base.weeks });
  const state = createPathState(base);
  const rates = drawnRates(base, state, draws);
  const worth = createWorth(state.channels);
  const plan = planner({ ...base, scenario }, input);
  return (money, draw) => {
    const compiled = plan(money);
    state.parameters.set(rates[draw]!.parameters);
    state.volumeFactor.set(rates[draw]!.volumeFactor);
    state.rates.set(rates[draw]!.rates);
    state.weekRates.set(state.rates);
    simulateExpected(compiled, state);
    if (ofWorth.has(target.measure)) valueCampaign(compiled, state, worth);
    else findSurvival(compiled, state);
    return missOf(target, figure!(playedPath(compiled, state, worth))[0]!);
  };
}

type Rates = Pick<PathState, 'parameters' | 'volumeFactor' | 'rates'>;

/** What is unknown, draw by draw: draw d has the rates of path d of a simulation. */
function drawnRates(compiled: CompiledCampaign, state: PathState, draws: number): readonly Rates[] {
  const stream = parameterStream(compiled);
  return Array.from({ length: draws }, (_, draw) => {
    drawParameters(compiled, state, draw, stream);
    const { parameters, volumeFactor, rates } = state;
    return { parameters: parameters.slice(), volumeFactor: volumeFactor.slice(), rates: rates.slice() };
  });
}

/** The campaign with other sums by part; made anew only where they are others than before. */
function planner(base: CompiledCampaign, { split }: AllocationInput) {
  const { patterns } = purchasesOf(base, split);
  const count = patterns.channels.length;
  const schedule = {
    ...base.schedule,
    channels: new Float64Array(base.weeks * count),
    technology: new Float64Array(base.weeks),
  };
  const compiled = { ...base, schedule };
  let planned: readonly number[] | undefined;
  return (money: readonly number[]): CompiledCampaign => {
    if (money === planned) return compiled;
    patterns.channels.forEach((pattern, c) => {
      for (let week = 0; week < base.weeks; week += 1)
        schedule.channels[week * count + c] = money[c]! * pattern[week]!;
    });
    if (money[count] !== planned?.[count]) {
      patterns.technology.forEach((weight, week) => (schedule.technology[week] = weight * money[count]!));
      compiled.technology = technologyLift(base.scenario, schedule.technology);
      compiled.lifts = liftsOf(base.scenario, compiled.technology);
    }
    planned = money;
    return compiled;
  };
}

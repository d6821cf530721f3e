import { leverNames, type LeversResult, type TargetLevers } from '../../../../shared/levers.ts';
import type { BlockModel } from '../../parallel.ts';
import { engineVersion } from '../../version.ts';
import { compileCampaign } from '../compile/compileCampaign.ts';
import type { CampaignInput } from '../input.ts';
import { createPathState } from '../path/pathState.ts';
import { simulateMeans } from '../path/simulatePath.ts';
import { createWorth, valueCampaign } from '../path/valueCampaign.ts';
import { playedPath } from '../targets/playedPath.ts';
import { targetFigures } from '../targets/targetFigures.ts';
import { leastChange, reach } from './leastChange.ts';
import { levers } from './levers.ts';

const targetsOf = ({ scenario }: CampaignInput) => scenario.targets ?? [];
/** A figure, and a factor for each lever. */
const width = 1 + leverNames.length;

/**
 * What must be true for each target: how far each input, changed alone, would have to move, at the mean rates, without
 * luck and review rules. See docs/models/campaign-targets.md.
 */
export const leversModel: BlockModel<CampaignInput, LeversResult> = {
  name: 'levers',
  buffers(input) {
    targetFigures(compileCampaign(input));
    return { found: { type: 'f64', length: targetsOf(input).length * width } };
  },
  // Nothing is drawn: two paths stand for the whole.
  paths: () => 2,
  pathsIn: (input, blocks) => (blocks >= targetsOf(input).length ? 2 : 0),
  phases: [
    {
      name: 'search',
      weight: 1,
      blocks: (input) => targetsOf(input).length,
      run(input, buffers, block) {
        (buffers['found'] as Float64Array).set(searchTarget(input, block), block * width);
      },
    },
  ],
  result: (input, buffers) => ({
    engineVersion,
    reach,
    targets: targetsOf(input).map((target, t) => {
      const found = (buffers['found'] as Float64Array).subarray(t * width, (t + 1) * width);
      return targetLevers(target, found);
    }),
  }),
};

/** The figure of a target, NaN where there is none, and the factors of all levers, NaN where none does. */
function searchTarget(input: CampaignInput, place: number): number[] {
  const target = targetsOf(input)[place]!;
  const figureOf = (changed: CampaignInput): number => {
    const scenario = { ...changed.scenario, review: [], targets: [target] };
    const compiled = compileCampaign({ ...changed, scenario });
    const state = createPathState(compiled);
    simulateMeans(compiled, state);
    const worth = createWorth(state.channels);
    valueCampaign(compiled, state, worth);
    return targetFigures(compiled)[0]!(playedPath(compiled, state, worth))[0]!;
  };
  const met = (figure: number): boolean =>
    Number.isFinite(figure) && (target.sense === 'atLeast' ? figure >= target.goal : figure <= target.goal);
  const today = figureOf(input);
  return [
    today,
    ...leverNames.map((name) =>
      met(today) ? 1 : leastChange((factor) => met(figureOf(levers[name](input, factor)))),
    ),
  ];
}

/** How far a factor is from 1, either way. */
const effort = (factor: number | null): number => (factor === null ? Infinity : Math.max(factor, 1 / factor));

function targetLevers(
  { id, name, goal, sense }: ReturnType<typeof targetsOf>[number],
  found: Float64Array,
): TargetLevers {
  const figure = Number.isFinite(found[0]) ? found[0]! : null;
  const met = figure !== null && (sense === 'atLeast' ? figure >= goal : figure <= goal);
  const moves = leverNames.map((lever, i) => ({
    lever,
    factor: Number.isNaN(found[1 + i]) ? null : found[1 + i]!,
  }));
  return {
    id,
    name,
    goal,
    figure,
    met,
    levers: met ? [] : moves.toSorted((a, b) => effort(a.factor) - effort(b.factor) || 0),
  };
}

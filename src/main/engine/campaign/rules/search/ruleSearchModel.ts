import type { ReviewRule } from '../../../../../shared/reviewRule.ts';
import type { RuleSearchResult } from '../../../../../shared/ruleSearch.ts';
import type { BlockModel, Buffers } from '../../../parallel.ts';
import { compileCampaign } from '../../compile/compileCampaign.ts';
import { parameterStream } from '../../path/drawParameters.ts';
import { createPathState, type PathState } from '../../path/pathState.ts';
import { simulatePath } from '../../path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../path/valueCampaign.ts';
import { ruleFigures, ruleSearchResult, type RuleFigure } from './ruleSearchResult.ts';
import { reviewsOf, type RuleSearchInput } from './variants.ts';

const pathsInBlock = 16;

/**
 * Plays a campaign with every combination of cap, weeks and pause of a rule, and without the rule, all on the same
 * random numbers. See docs/models/campaign-rule-search.md.
 */
export const ruleSearchModel: BlockModel<RuleSearchInput, RuleSearchResult> = {
  name: 'ruleSearch',
  buffers(input) {
    const reviews = reviewsOf(input);
    compileCampaign({ scenario: { ...input.scenario, review: [...reviews[0]!] }, split: input.split });
    return { rows: { type: 'f64', length: reviews.length * ruleFigures.length * input.request.paths } };
  },
  paths: ({ request }) => request.paths,
  pathsIn: (input, blocks) =>
    Math.min(input.request.paths, Math.floor(blocks / reviewsOf(input).length) * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: (input) => Math.ceil(input.request.paths / pathsInBlock) * reviewsOf(input).length,
      run(input, buffers, block) {
        const reviews = reviewsOf(input);
        playVariant(input, reviews, block % reviews.length, Math.floor(block / reviews.length), buffers);
      },
    },
  ],
  result: (input, buffers, paths) => ruleSearchResult(input, buffers['rows'] as Float64Array, paths),
};

function playVariant(
  { scenario, split, request }: RuleSearchInput,
  reviews: readonly (readonly ReviewRule[])[],
  variant: number,
  pathBlock: number,
  buffers: Buffers,
): void {
  const compiled = compileCampaign({ scenario: { ...scenario, review: [...reviews[variant]!] }, split });
  const state = createPathState(compiled);
  const stream = parameterStream(compiled);
  const worth = createWorth(state.channels);
  const rows = buffers['rows'] as Float64Array;
  const end = Math.min(request.paths, (pathBlock + 1) * pathsInBlock);
  for (let path = pathBlock * pathsInBlock; path < end; path += 1) {
    simulatePath(compiled, state, path, stream);
    valueCampaign(compiled, state, worth);
    const figures = pathFigures(state, worth.value - worth.cost);
    ruleFigures.forEach((name, i) => {
      rows[(variant * ruleFigures.length + i) * request.paths + path] = figures[name];
    });
  }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

const pathFigures = (state: PathState, npv: number): Readonly<Record<RuleFigure, number>> => ({
  npv,
  customers: state.cumulative.at(-1)!,
  spent: sum(state.spent),
  pausedWeeks: sum(state.paused),
  pauses: sum(state.pauses),
  falsePauses: sum(state.falsePauses),
  missedPauses: sum(state.missedPauses),
});

import type { RuleSearchResult } from '../../../../../shared/ruleSearch.ts';
import type { BlockModel } from '../../../parallel.ts';
import { blockWidth } from '../../block/playBlock.ts';
import { compileCampaign } from '../../compile/compileCampaign.ts';
import { playReview, reviewFigures } from '../playReview.ts';
import { ruleSearchResult } from './ruleSearchResult.ts';
import { reviewsOf, type RuleSearchInput } from './variants.ts';

const pathsInBlock = blockWidth;

/**
 * Plays a campaign with every combination of cap, weeks and pause of a rule, and without the rule, all on the same
 * random numbers. See docs/models/campaign-rule-search.md.
 */
export const ruleSearchModel: BlockModel<RuleSearchInput, RuleSearchResult> = {
  name: 'ruleSearch',
  buffers(input) {
    const reviews = reviewsOf(input);
    compileCampaign({ scenario: { ...input.scenario, review: [...reviews[0]!] }, split: input.split });
    return { rows: { type: 'f64', length: reviews.length * reviewFigures.length * input.request.paths } };
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
        const { paths } = input.request;
        const variant = block % reviews.length;
        const from = Math.floor(block / reviews.length) * pathsInBlock;
        const some = { from, to: Math.min(paths, from + pathsInBlock), paths };
        const rows = buffers['rows'] as Float64Array;
        playReview(input, reviews[variant]!, some, rows, variant * reviewFigures.length * paths);
      },
    },
  ],
  result: (input, buffers, paths) => ruleSearchResult(input, buffers['rows'] as Float64Array, paths),
};

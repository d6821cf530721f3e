import type { ReviewRule } from '../../../../../shared/reviewRule.ts';
import type { RuleWorthResult } from '../../../../../shared/ruleWorth.ts';
import type { BlockModel } from '../../../parallel.ts';
import { blockWidth } from '../../block/playBlock.ts';
import { compileCampaign } from '../../compile/compileCampaign.ts';
import { playReview, reviewFigures } from '../playReview.ts';
import type { RuleWorthInput } from './ruleWorthInput.ts';
import { ruleWorthResult } from './ruleWorthResult.ts';

const pathsInBlock = blockWidth;

/** The review as it is, none at all, and without each of its rules. */
const reviewsOf = ({ scenario: { review } }: RuleWorthInput): readonly (readonly ReviewRule[])[] => [
  review,
  [],
  ...review.map((rule) => review.filter((other) => other !== rule)),
];

/**
 * What the rules of a review are worth: the campaign is played with all of them, with none, and without each, on the
 * same random numbers. See docs/models/campaign-rule-worth.md.
 */
export const ruleWorthModel: BlockModel<RuleWorthInput, RuleWorthResult> = {
  name: 'ruleWorth',
  buffers(input) {
    compileCampaign(input);
    const length = reviewsOf(input).length * reviewFigures.length * input.request.paths;
    return { rows: { type: 'f64', length } };
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
  result: (input, buffers, paths) => ruleWorthResult(input, buffers['rows'] as Float64Array, paths),
};

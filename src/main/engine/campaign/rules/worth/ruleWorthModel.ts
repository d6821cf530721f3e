import type { ReviewRule } from '../../../../../shared/reviewRule.ts';
import type { RuleWorthResult } from '../../../../../shared/ruleWorth.ts';
import type { BlockModel } from '../../../parallel.ts';
import { compileCampaign } from '../../compile/compileCampaign.ts';
import { playReviews, reviewRows } from '../playReviews.ts';
import type { RuleWorthInput } from './ruleWorthInput.ts';
import { ruleWorthResult } from './ruleWorthResult.ts';

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
    return { rows: { type: 'f64', length: reviewRows(reviewsOf(input), input) } };
  },
  ...playReviews(reviewsOf),
  result: (input, buffers, paths) => ruleWorthResult(input, buffers['rows'] as Float64Array, paths),
};

import type { RuleSearchResult } from '../../../../../shared/ruleSearch.ts';
import type { BlockModel } from '../../../parallel.ts';
import { compileCampaign } from '../../compile/compileCampaign.ts';
import { playReviews, reviewRows } from '../playReviews.ts';
import { ruleSearchResult } from './ruleSearchResult.ts';
import { reviewsOf, type RuleSearchInput } from './variants.ts';

/**
 * Plays a campaign with every combination of cap, weeks and pause of a rule, and without the rule, all on the same
 * random numbers. See docs/models/campaign-rule-search.md.
 */
export const ruleSearchModel: BlockModel<RuleSearchInput, RuleSearchResult> = {
  name: 'ruleSearch',
  buffers(input) {
    const reviews = reviewsOf(input);
    compileCampaign({ scenario: { ...input.scenario, review: [...reviews[0]!] }, split: input.split });
    return { rows: { type: 'f64', length: reviewRows(reviews, input) } };
  },
  ...playReviews(reviewsOf),
  result: (input, buffers, paths) => ruleSearchResult(input, buffers['rows'] as Float64Array, paths),
};

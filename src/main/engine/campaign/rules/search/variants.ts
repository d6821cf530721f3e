import type { BudgetSplit } from '../../../../../shared/budget.ts';
import { type CampaignScenario } from '../../../../../shared/campaign.ts';
import { reviewRule, type ReviewRule } from '../../../../../shared/reviewRule.ts';
import { LabError } from '../../../../../shared/errors/index.ts';
import type { RuleSearchRequest } from '../../../../../shared/ruleSearch.ts';

export interface RuleSearchInput {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly request: RuleSearchRequest;
}

/** The review with one pause rule after another; without it in variant 0. */
export function reviewsOf({ scenario, request }: RuleSearchInput): readonly (readonly ReviewRule[])[] {
  const { review } = scenario;
  const given = request.rule === undefined ? undefined : review[request.rule];
  if (request.rule !== undefined && given?.kind !== 'pauseOnCac') {
    throw new LabError('campaign.invalid', { field: 'rule', reason: String(request.rule) });
  }
  const others = review.filter((rule) => rule !== given);
  const place = request.rule ?? review.length;
  return [
    others,
    ...variantsOf(request).map((figures) => [
      ...others.slice(0, place),
      reviewRule.parse({ kind: 'pauseOnCac', ...given, ...figures }),
      ...others.slice(place),
    ]),
  ];
}

/** Every combination, by cap, then weeks, then pause. */
export const variantsOf = ({ caps, weeks, resumeAfter }: RuleSearchRequest) =>
  caps.flatMap((cap) => weeks.flatMap((k) => resumeAfter.map((m) => ({ cap, weeks: k, resumeAfter: m }))));

import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';

export type RuleKind = ReviewRule['kind'];

/** The most rules of a scenario. */
export const mostRules = 8;

/** The first rule of a kind. */
export function ruleOf<Kind extends RuleKind>(
  scenario: CampaignScenario,
  kind: Kind,
): ReviewRuleOf<Kind> | undefined {
  return scenario.review.find((rule): rule is ReviewRuleOf<Kind> => rule.kind === kind);
}

export function withRuleAdded(scenario: CampaignScenario, rule: ReviewRule): CampaignScenario {
  return { ...scenario, review: [...scenario.review, rule] };
}

export function withRuleAt(scenario: CampaignScenario, index: number, rule: ReviewRule): CampaignScenario {
  return { ...scenario, review: scenario.review.map((other, i) => (i === index ? rule : other)) };
}

export function withoutRuleAt(scenario: CampaignScenario, index: number): CampaignScenario {
  return { ...scenario, review: scenario.review.filter((_, i) => i !== index) };
}

/** Rules act in their order; this one before the one in front of it. */
export function withRuleEarlier(scenario: CampaignScenario, index: number): CampaignScenario {
  const rule = scenario.review[index];
  if (rule === undefined || index === 0) return scenario;
  const others = scenario.review.filter((_, i) => i !== index);
  return { ...scenario, review: [...others.slice(0, index - 1), rule, ...others.slice(index - 1)] };
}

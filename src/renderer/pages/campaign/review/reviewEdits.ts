import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';

/** The rules that have a switch on the page; others of a scenario are kept as they are. */
export type SwitchedRule = 'pauseOnCac' | 'releaseContingency';

/** What a rule begins with when it is switched on. */
const starters: { readonly [Kind in SwitchedRule]: ReviewRuleOf<Kind> } = {
  pauseOnCac: {
    kind: 'pauseOnCac',
    cap: 500,
    window: 5,
    weeks: 3,
    resumeAfter: 4,
    moneyTo: 'proRata',
    delayWeeks: 1,
  },
  releaseContingency: { kind: 'releaseContingency', tolerance: 0.1, weeks: 2, release: 0.25, delayWeeks: 1 },
};

/** The first rule of a kind. */
export function ruleOf<Kind extends ReviewRule['kind']>(
  scenario: CampaignScenario,
  kind: Kind,
): ReviewRuleOf<Kind> | undefined {
  return scenario.review.find((rule): rule is ReviewRuleOf<Kind> => rule.kind === kind);
}

export function withRuleSwitched(
  scenario: CampaignScenario,
  kind: SwitchedRule,
  on: boolean,
): CampaignScenario {
  return {
    ...scenario,
    review: on ? [...scenario.review, starters[kind]] : scenario.review.filter((rule) => rule.kind !== kind),
  };
}

/** With the first rule of its kind replaced. */
export function withRule(scenario: CampaignScenario, changed: ReviewRule): CampaignScenario {
  const at = scenario.review.findIndex(({ kind }) => kind === changed.kind);
  return { ...scenario, review: scenario.review.map((rule, i) => (i === at ? changed : rule)) };
}

import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { RuleTried } from '../../../../shared/ruleSearch.ts';
import { withRuleAdded, withRuleAt } from './reviewEdits.ts';
import { ruleSpecs } from './ruleSpecs.ts';

/** What was found put into the rule that was varied, or into a new one where it is no longer there. */
export function withFoundRule(
  scenario: CampaignScenario,
  at: number | undefined,
  { cap, weeks, resumeAfter }: Pick<RuleTried, 'cap' | 'weeks' | 'resumeAfter'>,
): CampaignScenario {
  const rule = at === undefined ? undefined : scenario.review[at];
  return at !== undefined && rule?.kind === 'pauseOnCac'
    ? withRuleAt(scenario, at, { ...rule, cap, weeks, resumeAfter })
    : withRuleAdded(scenario, { ...ruleSpecs.pauseOnCac.starter, cap, weeks, resumeAfter });
}

/** Those of one length of pause as [weeks][cap]. */
export function gridOf(
  tried: readonly RuleTried[],
  pause: number | null,
): { readonly weeks: readonly number[]; readonly caps: readonly number[]; readonly cells: RuleTried[][] } {
  const some = tried.filter(({ resumeAfter }) => resumeAfter === pause);
  const weeks = [...new Set(some.map((rule) => rule.weeks))];
  const caps = [...new Set(some.map((rule) => rule.cap))];
  const cells = weeks.map((k) =>
    caps.map((cap) => some.find((rule) => rule.weeks === k && rule.cap === cap)!),
  );
  return { weeks, caps, cells };
}

import type { RuleWorthResult } from '../../../../shared/ruleWorth.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun, type Run } from '../../../app/run/useRun.ts';
import { isPartial } from '../simulateCampaign.ts';
import type { CampaignWork } from '../work.ts';

/** Enough for differences on the same random numbers. */
export const worthPaths = (asked: number): number => Math.min(asked, 1000);

const ask: StartRun<CampaignWork, RuleWorthResult> = ({ scenario, split }, _mode, signal) => {
  const request = { paths: Math.max(16, worthPaths(scenario.paths)) };
  return api.campaign.ruleWorth.query({ scenario, split, request }, { signal, context: { alone: true } });
};

/** What each rule of the review is worth, for as long as its tab is open. @param work null waits */
export function useRuleWorth(work: CampaignWork | null): Run<CampaignWork, RuleWorthResult> {
  const asked = work !== null && work.scenario.review.length > 0 ? work : null;
  return useRun({ input: asked, draft: null, start: ask, isPartial });
}

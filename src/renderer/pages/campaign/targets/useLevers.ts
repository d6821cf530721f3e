import type { LeversResult } from '../../../../shared/levers.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun, type Run } from '../../../app/run/useRun.ts';
import type { CampaignWork } from '../work.ts';

const ask: StartRun<CampaignWork, LeversResult> = ({ scenario, split }, _mode, signal) =>
  api.campaign.levers.query({ scenario, split }, { signal, context: { alone: true } });

/** Nothing is drawn, so an answer is whole or none. */
const isPartial = (): boolean => false;

/** What each target would take, for as long as its tab is open. */
export function useLevers(work: CampaignWork): Run<CampaignWork, LeversResult> {
  const hasTargets = (work.scenario.targets ?? []).length > 0;
  return useRun({ input: hasTargets ? work : null, draft: null, start: ask, isPartial });
}

import type { CampaignResult } from '../../../shared/campaignResult.ts';
import { api } from '../../app/api/client.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import type { CampaignWork } from './work.ts';

/** Asks for the futures of a campaign; each call has a request of its own, so that leaving it stops the work. */
export const simulateCampaign: StartRun<CampaignWork, CampaignResult> = ({ scenario, split }, mode, signal) =>
  api.campaign.simulate.query({ scenario, split, mode }, { signal, context: { alone: true } });

export function isPartial(result: { readonly partial: boolean }): boolean {
  return result.partial;
}

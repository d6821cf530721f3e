import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import type { CampaignWork } from '../work.ts';

/** A result with the work that it answers, and how it is to be shown. */
export interface Simulated {
  readonly result: CampaignResult;
  readonly work: CampaignWork;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
  /** True while it answers an older question. */
  readonly dimmed: boolean;
}

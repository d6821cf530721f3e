import type { CampaignChannel } from '../../../../shared/campaign.ts';
import type { FittedResponse } from '../../../../shared/campaignResult.ts';
import type { ChannelInfo } from '../../../../shared/channel.ts';

/** A channel of the campaign with the history that it is measured against. */
export interface FitRow {
  readonly channel: CampaignChannel;
  readonly history: ChannelInfo | undefined;
  readonly fit: FittedResponse | undefined;
  /** Yuan a week under the open budget. */
  readonly planned: number;
}

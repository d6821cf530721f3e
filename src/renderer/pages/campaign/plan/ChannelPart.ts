import type { CampaignChannel } from '../../../../shared/campaign.ts';
import type { WorkEditor } from '../useWorkEditor.ts';

/** What the parts of a channel’s dialog show and change. */
export interface ChannelPart {
  readonly editor: WorkEditor;
  readonly channel: CampaignChannel;
}

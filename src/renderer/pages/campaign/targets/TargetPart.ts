import type { CampaignTarget } from '../../../../shared/campaign.ts';

/** What the parts of a target’s dialog show and change. */
export interface TargetPart {
  readonly target: CampaignTarget;
  readonly onCommit: (field: string, changed: CampaignTarget) => void;
}

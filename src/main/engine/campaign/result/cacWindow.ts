import type { CampaignScenario } from '../../../../shared/campaign.ts';

const usual = 4;

/** Weeks over which weekly costs per customer are taken: those of the first rule that pauses on them, else four. */
export function cacWindowOf({ review }: CampaignScenario): number {
  return review.find((rule) => rule.kind === 'pauseOnCac')?.window ?? usual;
}

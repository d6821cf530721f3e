import type { CampaignChannel } from '../../../../shared/campaign.ts';

/** Share of an event's guests without an account who open one after being called within 48 hours; 0 for other channels. */
export const followUpOf = ({ cost }: CampaignChannel): number =>
  cost.kind === 'event' && cost.followUp ? cost.followUp.reached * cost.followUp.account : 0;

/** The account rate of those who open there and those who follow. */
export const withFollowUp = (rate: number, followUp: number): number => rate + (1 - rate) * followUp;

import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import { strangeChannels } from './work.ts';

export interface ChosenWork {
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
}

/** What was open last in this window, so that coming back to the page finds it. */
let last: { readonly campaign: string; readonly split: string } | null = null;

export function rememberWork({ campaign, split }: ChosenWork): void {
  last = { campaign: campaign.id, split: split.id };
}

/** The campaign and the split that were asked for, or used last, or that fit each other; null without any split. */
export function chooseWork(
  campaigns: readonly SavedCampaign[],
  splits: readonly SavedSplit[],
  asked: { readonly campaign: string; readonly split: string | null },
): ChosenWork | null {
  const campaign =
    campaigns.find(({ id }) => id === asked.campaign) ??
    campaigns.find(({ id }) => id === last?.campaign) ??
    campaigns[0];
  if (!campaign) return null;
  const fits = ({ split }: SavedSplit): boolean =>
    strangeChannels({ scenario: campaign.scenario, split }).length === 0;
  const split =
    splits.find(({ id }) => id === asked.split) ??
    splits.find((saved) => saved.id === last?.split && fits(saved)) ??
    splits.find(fits) ??
    splits[0];
  return split ? { campaign, split } : null;
}

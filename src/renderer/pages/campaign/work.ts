import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';

/** What the page edits and simulates: a campaign and the budget that is tried on it. */
export interface CampaignWork {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
}

/** The lines that fund channels. */
export const channelLines = ['acquisition', 'activities'] as const;
export type ChannelLine = (typeof channelLines)[number];

export function campaignWeeks({ phases }: Pick<CampaignScenario, 'phases'>): number {
  return phases.reduce((sum, { weeks }) => sum + weeks, 0);
}

/** Ids of channels that get money from a split, largest first within each line as the split lists them. */
export function fundedChannels(split: BudgetSplit): ReadonlySet<string> {
  return new Set(
    channelLines.flatMap((line) =>
      Object.entries(split.lines[line].channels).flatMap(([id, share]) => (share > 0 ? [id] : [])),
    ),
  );
}

/** Channels that a split gives money to and that the campaign does not have. */
export function strangeChannels({ scenario, split }: CampaignWork): readonly string[] {
  const known = new Set(scenario.channels.map(({ id }) => id));
  return [...fundedChannels(split)].filter((id) => !known.has(id));
}

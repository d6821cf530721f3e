import { campaignWeeks, channelLines, type CampaignWork } from '../work.ts';

/** Yuan a week that a budget gives a channel, averaged over the campaign. */
export function plannedWeekly({ scenario, split }: CampaignWork, channel: string): number {
  const share = channelLines.reduce(
    (sum, line) => sum + split.lines[line].share * (split.lines[line].channels[channel] ?? 0),
    0,
  );
  return (split.total * share) / campaignWeeks(scenario);
}

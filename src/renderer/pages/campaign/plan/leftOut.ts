import type { CampaignChannel, CampaignScenario, Segment } from '../../../../shared/campaign.ts';
import type { Localised } from '../../../../shared/schema.ts';
import { withMixes } from './mixEdits.ts';

type Shares = Readonly<Record<string, number>>;

const lacks = (shares: Shares | undefined, id: string): shares is Shares =>
  shares !== undefined && (shares[id] ?? 0) === 0;

/** Shares with one more among them; the others give in proportion, so that they still add up to 1. */
const joined = (shares: Shares, id: string, share: number): Record<string, number> => ({
  ...Object.fromEntries(Object.entries(shares).map(([other, value]) => [other, value * (1 - share)])),
  [id]: share,
});

/** Channels with an audience of their own in which a segment does not occur. */
export const channelsWithout = (
  { channels }: CampaignScenario,
  segment: string,
): readonly CampaignChannel[] => channels.filter(({ audience }) => lacks(audience, segment));

/** Lets those channels reach the segment as far as its people count among all. */
export function withSegmentReached(scenario: CampaignScenario, { id, size }: Segment): CampaignScenario {
  const people = scenario.segments.reduce((sum, segment) => sum + segment.size, 0);
  return {
    ...scenario,
    channels: scenario.channels.map((channel) =>
      lacks(channel.audience, id)
        ? { ...channel, audience: joined(channel.audience, id, size / people) }
        : channel,
    ),
  };
}

/** Segments, and channels, with a product mix of their own in which a product does not occur. */
export function sellersWithout(
  { segments, channels, mixes = [] }: CampaignScenario,
  product: string,
): readonly { readonly name: Localised }[] {
  const lacking = new Set(mixes.filter(({ shares }) => lacks(shares, product)).map((row) => row.channel));
  return [
    ...segments.filter(({ mix }) => lacks(mix, product)),
    ...channels.filter(({ id }) => lacking.has(id)),
  ];
}

/** Puts the product into those mixes with its own share. */
export function withProductSold(
  scenario: CampaignScenario,
  { id, share }: { readonly id: string; readonly share: number },
): CampaignScenario {
  return {
    ...withMixes(
      scenario,
      (scenario.mixes ?? []).map((row) =>
        lacks(row.shares, id) ? { ...row, shares: joined(row.shares, id, share) } : row,
      ),
    ),
    segments: scenario.segments.map((segment) =>
      lacks(segment.mix, id) ? { ...segment, mix: joined(segment.mix, id, share) } : segment,
    ),
  };
}

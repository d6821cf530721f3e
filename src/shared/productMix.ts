import type { CampaignScenario } from './campaign.ts';

/**
 * Shares of the products among the customers who come from a segment through a channel, in the products' order, as
 * typed (they add up to 1 but for rounding): the pair's own mix, else the channel's, else the segment's, else the
 * products' own shares.
 * @param channel undefined: by segment alone, whatever the channel
 */
export function productMix(
  { products, segments, mixes }: Pick<CampaignScenario, 'products' | 'segments' | 'mixes'>,
  channel: string | undefined,
  segment: string,
): readonly number[] {
  const ofChannel = (mixes ?? []).filter((row) => row.channel === channel);
  const shares =
    ofChannel.find((row) => row.segment === segment)?.shares ??
    ofChannel.find((row) => row.segment === undefined)?.shares ??
    segments.find(({ id }) => id === segment)?.mix;
  return products.map(({ id, share }) => (shares ? (shares[id] ?? 0) : share));
}

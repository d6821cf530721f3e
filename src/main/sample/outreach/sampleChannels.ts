import { paidChannels } from './paidChannels.ts';
import { peopleChannels } from './peopleChannels.ts';
import type { ChannelInput, FunnelInput, SampleChannel } from './sampleChannel.ts';

/** The eight channels, in the order of their streams: append, never reorder. */
export const sampleChannels: readonly SampleChannel[] = [...paidChannels, ...peopleChannels];

/** Channels whose customers come through a screen. */
const onlineChannels: ReadonlySet<string> = new Set([...paidChannels.map(({ id }) => id), 'wecom']);

/** The channel as a campaign scenario has it. */
export function scenarioChannel(item: SampleChannel): ChannelInput {
  const { id, name, cost, capacity, slope, retention, spread, weeklySpread, audience, basis } = item;
  return {
    id,
    name,
    cost,
    capacity,
    carryOver: { kind: 'geometric', retention },
    response: { kind: 'hill', half: capacity, slope },
    spread,
    weeklySpread,
    online: onlineChannels.has(id),
    basis,
    ...(audience ? { audience: { ...audience } } : {}),
  };
}

/** Its funnel for all segments. */
export function scenarioFunnel({ id, rates, basis }: SampleChannel): FunnelInput {
  return { channel: id, ...rates, basis };
}

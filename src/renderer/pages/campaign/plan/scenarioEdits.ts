import type { CampaignChannel, CampaignScenario, FunnelRow, Segment } from '../../../../shared/campaign.ts';
import { channelLines, type CampaignWork } from '../work.ts';
import { withoutChannel } from '../split/splitEdits.ts';

/** A free id like `channel-3`. */
export function freeId(taken: readonly string[], stem: string): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

export function withChannelChange(
  scenario: CampaignScenario,
  id: string,
  change: Partial<CampaignChannel>,
): CampaignScenario {
  return {
    ...scenario,
    channels: scenario.channels.map((channel) => (channel.id === id ? { ...channel, ...change } : channel)),
  };
}

/** A copy of a channel with its funnel, under a name of its own; it gets money when a line gives it some. */
export function withChannelCopy(
  scenario: CampaignScenario,
  id: string,
  name: CampaignChannel['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const model = scenario.channels.find((channel) => channel.id === id);
  if (!model) return { scenario, id };
  const copy = freeId(
    scenario.channels.map((channel) => channel.id),
    'channel',
  );
  const rows = scenario.funnel.filter((row) => row.channel === id);
  return {
    id: copy,
    scenario: {
      ...scenario,
      channels: [...scenario.channels, { ...model, id: copy, name }],
      funnel: [...scenario.funnel, ...rows.map((row) => ({ ...row, channel: copy }))],
    },
  };
}

/** Takes a channel out of the campaign: its funnel, the rules that watch it, and the money of the open split. */
export function withoutCampaignChannel({ scenario, split }: CampaignWork, id: string): CampaignWork {
  return {
    scenario: {
      ...scenario,
      channels: scenario.channels.filter((channel) => channel.id !== id),
      funnel: scenario.funnel.filter((row) => row.channel !== id),
      review: scenario.review.map((rule) => {
        if (rule.kind !== 'pauseOnCac' || rule.channels === undefined) return rule;
        const { channels, ...rest } = rule;
        const watched = channels.filter((channel) => channel !== id);
        return watched.length > 0 ? { ...rest, channels: watched } : rest;
      }),
    },
    split: channelLines.reduce((result, line) => withoutChannel(result, line, id), split),
  };
}

export function withFunnelChange(
  scenario: CampaignScenario,
  index: number,
  change: Partial<FunnelRow>,
): CampaignScenario {
  return {
    ...scenario,
    funnel: scenario.funnel.map((row, i) => (i === index ? { ...row, ...change } : row)),
  };
}

export function withSegmentChange(
  scenario: CampaignScenario,
  id: string,
  change: Partial<Segment>,
): CampaignScenario {
  return {
    ...scenario,
    segments: scenario.segments.map((segment) => (segment.id === id ? { ...segment, ...change } : segment)),
  };
}

/** A copy of a segment; channels with an audience of their own reach it once they are told to. */
export function withSegmentCopy(
  scenario: CampaignScenario,
  id: string,
  name: Segment['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const model = scenario.segments.find((segment) => segment.id === id);
  if (!model) return { scenario, id };
  const copy = freeId(
    scenario.segments.map((segment) => segment.id),
    'segment',
  );
  const rows = scenario.funnel.filter((row) => row.segment === id);
  return {
    id: copy,
    scenario: {
      ...scenario,
      segments: [...scenario.segments, { ...model, id: copy, name }],
      funnel: [...scenario.funnel, ...rows.map((row) => ({ ...row, segment: copy }))],
    },
  };
}

/** Takes a segment out; audiences that named it are spread over the others, or left to size where nobody remains. */
export function withoutSegment(scenario: CampaignScenario, id: string): CampaignScenario {
  return {
    ...scenario,
    segments: scenario.segments.filter((segment) => segment.id !== id),
    funnel: scenario.funnel.filter((row) => row.segment !== id),
    channels: scenario.channels.map((channel) => withoutAudience(channel, id)),
  };
}

function withoutAudience(channel: CampaignChannel, segment: string): CampaignChannel {
  const { audience, ...rest } = channel;
  if (audience === undefined) return channel;
  const entries = Object.entries(audience).filter(([id]) => id !== segment);
  const sum = entries.reduce((total, [, share]) => total + share, 0);
  return sum > 0
    ? { ...rest, audience: Object.fromEntries(entries.map(([id, share]) => [id, share / sum])) }
    : rest;
}

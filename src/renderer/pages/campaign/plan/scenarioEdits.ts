import type { CampaignChannel, CampaignScenario, FunnelRow, Segment } from '../../../../shared/campaign.ts';
import { channelLines, type CampaignWork } from '../work.ts';
import { withMixesCopied, withoutMixesOf } from './mixEdits.ts';
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

/** Whom a channel reaches: shares by segment, or by size where there are none. */
export function withAudience(
  scenario: CampaignScenario,
  id: string,
  audience: Record<string, number> | undefined,
): CampaignScenario {
  return {
    ...scenario,
    channels: scenario.channels.map((channel) => {
      if (channel.id !== id) return channel;
      const { audience: _before, ...rest } = channel;
      return audience === undefined ? rest : { ...rest, audience };
    }),
  };
}

/** Which products the customers of a segment take; the products’ own shares where there are none. */
export function withMix(
  scenario: CampaignScenario,
  id: string,
  mix: Record<string, number> | undefined,
): CampaignScenario {
  return {
    ...scenario,
    segments: scenario.segments.map((segment) => {
      if (segment.id !== id) return segment;
      const { mix: _before, ...rest } = segment;
      return mix === undefined ? rest : { ...rest, mix };
    }),
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
      ...withMixesCopied(scenario, 'channel', id, copy),
      channels: [...scenario.channels, { ...model, id: copy, name }],
      funnel: [...scenario.funnel, ...rows.map((row) => ({ ...row, channel: copy }))],
    },
  };
}

/** Takes a thing out of offers that name it, where others are named too; drops targets and mixes that are about it. */
function withoutMention(
  scenario: CampaignScenario,
  kind: 'channel' | 'segment',
  id: string,
): CampaignScenario {
  const key = kind === 'channel' ? 'channels' : 'segments';
  return {
    ...withoutMixesOf(scenario, kind, id),
    ...(scenario.targets ? { targets: scenario.targets.filter((target) => target[kind] !== id) } : {}),
    ...(scenario.offers
      ? {
          offers: scenario.offers.flatMap((offer) => {
            const left = offer[key]?.filter((named) => named !== id);
            if (left === undefined) return [offer];
            return left.length > 0 ? [{ ...offer, [key]: left }] : [];
          }),
        }
      : {}),
  };
}

/** Takes a channel out of the campaign: its funnel, rules, offers and targets, and the money of the open split. */
export function withoutCampaignChannel({ scenario, split }: CampaignWork, id: string): CampaignWork {
  return {
    scenario: {
      ...withoutMention(scenario, 'channel', id),
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

/** Rates of its own for a segment, begun with those that it had so far. */
export function withSegmentRates(
  scenario: CampaignScenario,
  channel: string,
  segment: string,
): CampaignScenario {
  const model = scenario.funnel.find((row) => row.channel === channel && row.segment === undefined);
  if (!model) return scenario;
  return { ...scenario, funnel: [...scenario.funnel, { ...model, segment }] };
}

export function withoutFunnelRow(scenario: CampaignScenario, index: number): CampaignScenario {
  return { ...scenario, funnel: scenario.funnel.filter((_, i) => i !== index) };
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
      ...withMixesCopied(scenario, 'segment', id, copy),
      segments: [...scenario.segments, { ...model, id: copy, name }],
      funnel: [...scenario.funnel, ...rows.map((row) => ({ ...row, segment: copy }))],
    },
  };
}

/** Takes a segment out; audiences that named it are spread over the others, or left to size where nobody remains. */
export function withoutSegment(scenario: CampaignScenario, id: string): CampaignScenario {
  return {
    ...withoutMention(scenario, 'segment', id),
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

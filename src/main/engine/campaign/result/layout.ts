import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { headKinds } from '../path/pathState.ts';

/** What is kept of a path, one number each. */
const scalars = [
  'spent',
  'unused',
  'contingencyUnused',
  'released',
  'moved',
  'balance',
  'value',
  'cost',
  'payback',
] as const;
export type Scalar = (typeof scalars)[number] | HeadCount;
const scalarNames: readonly Scalar[] = [...scalars, ...headCounts];

/** What is kept of a path for each channel. */
const channelNames = [
  ...headCounts,
  'spent',
  'wallet',
  'pausedWeeks',
  'pauses',
  'falsePauses',
  'missedPauses',
  'value',
  'cost',
  'payback',
] as const;
export type ChannelFigure = (typeof channelNames)[number];

/** Which row of the shared buffer `paths` [row][path] holds what. */
export interface Layout {
  readonly rows: number;
  readonly channels: number;
  readonly segments: number;
  readonly weeks: number;
  scalar(name: Scalar): number;
  channel(channel: number, name: ChannelFigure): number;
  /** Sums from the start up to the end of the week. */
  spentTo(week: number): number;
  customersTo(week: number): number;
  /** Trailing cost per new customer of a channel: NaN without money, Infinity without customers. */
  channelCac(channel: number, week: number): number;
  /** The figure of a target of the scenario; not finite where the path has none. */
  target(target: number): number;
}

export function layoutOf(scenario: CampaignScenario): Layout {
  const channels = scenario.channels.length;
  const weeks = scenario.phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const firstChannel = scalarNames.length;
  const firstWeek = firstChannel + channels * channelNames.length;
  const firstCac = firstWeek + 2 * weeks;
  const firstTarget = firstCac + channels * weeks;
  return {
    rows: firstTarget + (scenario.targets?.length ?? 0),
    channels,
    segments: scenario.segments.length,
    weeks,
    scalar: (name) => scalarNames.indexOf(name),
    channel: (channel, name) => firstChannel + channel * channelNames.length + channelNames.indexOf(name),
    spentTo: (week) => firstWeek + week,
    customersTo: (week) => firstWeek + weeks + week,
    channelCac: (channel, week) => firstCac + channel * weeks + week,
    target: (target) => firstTarget + target,
  };
}

/** Sums over the paths of a block, for figures of which only means are shown. */
export interface SumLayout {
  readonly length: number;
  /** [cell][customers, kept] */
  readonly cells: number;
  /** [segment][headCounts][sum, sum of squares] */
  readonly segments: number;
  /** [week][channel] of spent, of customers, and of paused. */
  readonly spent: number;
  readonly customers: number;
  readonly paused: number;
  /** [week][headCounts] */
  readonly funnel: number;
}

/** Where each group of sums begins. */
export function sumLayoutOf({ channels, segments, weeks }: Layout): SumLayout {
  const segmentStart = channels * segments * 2;
  const spent = segmentStart + segments * headKinds * 2;
  const each = weeks * channels;
  return {
    cells: 0,
    segments: segmentStart,
    spent,
    customers: spent + each,
    paused: spent + 2 * each,
    funnel: spent + 3 * each,
    length: spent + 3 * each + weeks * headKinds,
  };
}

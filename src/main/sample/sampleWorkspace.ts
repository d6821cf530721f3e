import type { SavedSplit } from '../../shared/budget.ts';
import type { Bundle } from '../../shared/bundle.ts';
import type { SavedCampaign } from '../../shared/campaign.ts';
import type { ChannelWeek } from '../../shared/channel.ts';
import type { SavedPlan } from '../../shared/plan.ts';
import type { Product } from '../../shared/product.ts';
import type { Localised } from '../../shared/schema.ts';
import { sampleBank, sampleSeed, sampleTimestamp } from './bank.ts';
import { sampleSeries, type SampleSeries } from './market/sampleSeries.ts';
import { channelHistory, channelLabel } from './outreach/channelHistory.ts';
import { sampleChannels } from './outreach/sampleChannels.ts';
import { sampleScenarios } from './outreach/scenarios.ts';
import { sampleSplits } from './outreach/splits.ts';
import { samplePlans } from './samplePlans.ts';
import { sampleBundles } from './shelf/bundles.ts';
import { sampleProducts } from './shelf/sampleProducts.ts';

/** The weekly records of one channel. */
export interface SampleChannelHistory {
  readonly id: string;
  /** The label that the weeks carry. */
  readonly name: string;
  readonly synthetic: true;
  readonly weeks: readonly ChannelWeek[];
}

/** Everything a new file is filled with: plain objects, checked by the shared schemas, all of them synthetic. */
export interface SampleWorkspace {
  readonly bank: Localised;
  readonly seed: number;
  readonly products: readonly Product[];
  readonly bundles: readonly Bundle[];
  /** Daily series, month-end ones of the indices, and monthly consumer prices. */
  readonly series: readonly SampleSeries[];
  readonly channels: readonly SampleChannelHistory[];
  readonly plans: readonly SavedPlan[];
  readonly campaigns: readonly SavedCampaign[];
  readonly splits: readonly SavedSplit[];
}

/** Generates the sample workspace; the same objects to the digit on every call and every machine. */
export function sampleWorkspace(): SampleWorkspace {
  const saved = { synthetic: true, createdAt: sampleTimestamp, updatedAt: sampleTimestamp };
  return {
    bank: sampleBank,
    seed: sampleSeed,
    products: sampleProducts(),
    bundles: sampleBundles(),
    series: sampleSeries(),
    channels: sampleChannels.map((channel, number) => ({
      id: channel.id,
      name: channelLabel(channel),
      synthetic: true,
      weeks: channelHistory(channel, number),
    })),
    plans: samplePlans().map((item) => ({ ...item, ...saved })),
    campaigns: sampleScenarios().map((item) => ({ ...item, ...saved })),
    splits: sampleSplits().map((item) => ({ ...item, ...saved })),
  };
}

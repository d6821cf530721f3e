import type { z } from 'zod';
import type { CampaignChannel, campaignScenario } from '../../../shared/campaign.ts';
import type { Localised } from '../../../shared/schema.ts';

type ScenarioInput = z.input<typeof campaignScenario>;
export type ChannelInput = ScenarioInput['channels'][number];
export type FunnelInput = ScenarioInput['funnel'][number];

/** A lowest, most likely and highest value. */
export interface Guess {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}
export const guess = (low: number, likely: number, high: number): Guess => ({ low, likely, high });

/** One channel of the sample: what the campaign assumes of it, and how its two years of records came about. */
export interface SampleChannel {
  readonly id: string;
  readonly name: Localised;
  readonly cost: CampaignChannel['cost'];
  /** In the unit bought, per week; half of it is reached when as many units are bought. */
  readonly capacity: number;
  readonly slope: number;
  /** Share of a week's buying that works on in the next week. */
  readonly retention: number;
  /** Standard deviation of the log of its volume: not known, and from week to week. */
  readonly spread: number;
  readonly weeklySpread: number;
  /** Shares of contacts by segment; by size where it is left out. */
  readonly audience?: Readonly<Record<string, number>>;
  readonly rates: {
    readonly click: Guess;
    readonly account: Guess;
    readonly product: Guess;
    readonly kept: Guess;
  };
  readonly basis: { readonly mark: 'sourced' | 'weak' | 'general' | 'own'; readonly note: string };
  readonly history: {
    /** Yuan in an ordinary week. */
    readonly spend: number;
    /** Weeks (0 to 103) without any. */
    readonly off: readonly (readonly [from: number, to: number])[];
    /** Which counts the bank recorded; the others are gaps. */
    readonly records: { readonly impressions: boolean; readonly clicks: boolean; readonly leads: boolean };
    /** Weeks whose records were lost: everything but the money is a gap. */
    readonly lost: readonly (readonly [from: number, to: number])[];
  };
}

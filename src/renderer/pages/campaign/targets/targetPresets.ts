import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import type { Localised } from '../../../../shared/schema.ts';
import { campaignWeeks } from '../work.ts';
import { baseFor } from './targetEdits.ts';

/** What is known where a target is added. */
export interface PresetContext {
  readonly scenario: CampaignScenario;
  readonly result: CampaignResult | null;
}

type Goal = Omit<CampaignTarget, 'id' | 'name'>;

const thirteenWeeks = (weeks: number): { week?: number } => (weeks > 13 ? { week: 12 } : {});
const atLeast = 'atLeast' as const;
const atMost = 'atMost' as const;

const weeksPerMonth = 365 / 7 / 12;

/** What grows by a share each month, after so many months, to a tenth of a per cent. */
const compounded = (monthly: number, months: number): number =>
  Math.round(1000 * ((1 + monthly) ** months - 1)) / 1000;

/** The first whose name says what is meant; else the first of all, to be changed by the user. */
const like = (items: readonly { readonly id: string; readonly name: Localised }[], meant: RegExp): string =>
  (items.find(({ name }) => meant.test(`${name.zh} ${name.en}`)) ?? items[0]!).id;

/** A channel's mean return, where it is above nothing: a growth needs something to grow from. */
function channelRoi(result: CampaignResult | null, id: string): number {
  const mean = result?.channels.find((channel) => channel.id === id)?.roi.mean.value ?? 0;
  return mean > 0 ? Number(mean.toPrecision(2)) : 1;
}

/** The goals of the bank's plans, on bases to be replaced by the bank's own: one line a goal. */
export const targetPresets = {
  active: ({ scenario, result }) => ({
    measure: 'kept',
    ...thirteenWeeks(campaignWeeks(scenario)),
    base: baseFor('kept', result),
    goal: 0.15,
    sense: atLeast,
  }),
  penetration: ({ scenario, result }) => ({
    measure: 'customers',
    product: scenario.products[0]!.id,
    base: baseFor('customers', result),
    goal: 0.1,
    sense: atLeast,
  }),
  aum: ({ scenario, result }) => ({
    measure: 'balance',
    base: baseFor('balance', result),
    goal: compounded(0.08, campaignWeeks(scenario) / weeksPerMonth),
    sense: atLeast,
  }),
  wealthShare: ({ scenario }) => ({
    measure: 'balanceShare',
    product: like(scenario.products, /财富|理财|私行|基金|wealth|private|fund/i),
    stock: { part: 2e8, whole: 1e9 },
    goal: 0.23,
    sense: atLeast,
  }),
  feeShare: () => ({ measure: 'feeShare', goal: 0.25, sense: atLeast }),
  segmentShare: ({ scenario }) => ({
    measure: 'customerShare',
    segment: scenario.segments[0]!.id,
    goal: 0.32,
    sense: atLeast,
  }),
  cac: ({ result }) => ({ measure: 'cac', base: baseFor('cac', result), goal: -0.25, sense: atMost }),
  conversion: ({ result }) => ({
    measure: 'conversion',
    base: baseFor('conversion', result),
    goal: 0.4,
    sense: atLeast,
  }),
  online: () => ({ measure: 'onlineShare', goal: 0.6, sense: atLeast }),
  referral: () => ({ measure: 'referralShare', goal: 0.2, sense: atLeast }),
  wakeUp: ({ scenario }) => ({
    measure: 'activated',
    segment: like(scenario.segments, /沉睡|睡眠|dormant/i),
    goal: 0.15,
    sense: atLeast,
  }),
  channelRoi: ({ scenario, result }) => ({
    measure: 'roi',
    channel: scenario.channels[0]!.id,
    base: channelRoi(result, scenario.channels[0]!.id),
    goal: 0.3,
    sense: atLeast,
  }),
  roi: ({ result }) => ({ measure: 'roi', base: baseFor('roi', result), goal: 0.3, sense: atLeast }),
  payback: () => ({ measure: 'payback', goal: 130, sense: atMost }),
  npv: () => ({ measure: 'npv', goal: 0, sense: atLeast }),
} as const satisfies Readonly<Record<string, (context: PresetContext) => Goal>>;

export type TargetPreset = keyof typeof targetPresets;
export const presetNames = Object.keys(targetPresets) as readonly TargetPreset[];

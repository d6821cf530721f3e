import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
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

/** The goals of the bank's plans, on bases to be replaced by the bank's own: one line a goal. */
export const targetPresets = {
  active: ({ scenario, result }) => ({
    measure: 'kept',
    ...thirteenWeeks(scenario.phases.reduce((sum, { weeks }) => sum + weeks, 0)),
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
  aum: ({ result }) => ({ measure: 'balance', base: baseFor('balance', result), goal: 0.08, sense: atLeast }),
  wealthShare: ({ scenario }) => ({
    measure: 'balanceShare',
    product: scenario.products[0]!.id,
    goal: 0.4,
    sense: atLeast,
  }),
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
  roi: ({ result }) => ({ measure: 'roi', base: baseFor('roi', result), goal: 0.3, sense: atLeast }),
  payback: () => ({ measure: 'payback', goal: 130, sense: atMost }),
  npv: () => ({ measure: 'npv', goal: 0, sense: atLeast }),
} as const satisfies Readonly<Record<string, (context: PresetContext) => Goal>>;

export type TargetPreset = keyof typeof targetPresets;
export const presetNames = Object.keys(targetPresets) as readonly TargetPreset[];

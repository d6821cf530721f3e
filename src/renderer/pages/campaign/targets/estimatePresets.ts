import type { EstimatedTarget } from '../../../../shared/campaignEstimate.ts';

type Preset = Pick<EstimatedTarget, 'unit' | 'goal' | 'sense' | 'range'>;

const atLeast = 'atLeast' as const;
const atMost = 'atMost' as const;

/** The goals of the bank's plans that no campaign's simulation knows; ranges to be replaced by the team's own. */
export const estimatePresets = {
  perception: { unit: 'score', goal: 8, sense: atLeast, range: { low: 7, likely: 7.8, high: 8.6 } },
  nps: { unit: 'score', goal: 45, sense: atLeast, range: { low: 34, likely: 43, high: 52 } },
  satisfaction: { unit: 'share', goal: 0.9, sense: atLeast, range: { low: 0.84, likely: 0.89, high: 0.94 } },
  complaints20: { unit: 'change', goal: -0.2, sense: atMost, range: { low: -0.35, likely: -0.18, high: 0 } },
  complaints30: { unit: 'change', goal: -0.3, sense: atMost, range: { low: -0.4, likely: -0.22, high: 0 } },
  npl: { unit: 'share', goal: 0.015, sense: atMost, range: { low: 0.011, likely: 0.014, high: 0.02 } },
  automation: { unit: 'share', goal: 0.7, sense: atLeast, range: { low: 0.55, likely: 0.67, high: 0.8 } },
  completeness: { unit: 'share', goal: 0.95, sense: atLeast, range: { low: 0.9, likely: 0.94, high: 0.98 } },
  other: { unit: 'share', goal: 0.5, sense: atLeast, range: { low: 0.3, likely: 0.5, high: 0.7 } },
} as const satisfies Readonly<Record<string, Preset>>;

export type EstimatePreset = keyof typeof estimatePresets;
export const estimatePresetNames = Object.keys(estimatePresets) as readonly EstimatePreset[];

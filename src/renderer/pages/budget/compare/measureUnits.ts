import type {
  CampaignResult,
  ComparedMeasure,
  CostSpread,
  Spread,
} from '../../../../shared/campaignResult.ts';
import type { Unit } from '../../campaign/results/rangeWords.ts';

/** In the order of the table. */
export const measures = [
  'npv',
  'roi',
  'customers',
  'kept',
  'cac',
  'balance',
] as const satisfies readonly ComparedMeasure[];

export const measureUnits: Readonly<Record<ComparedMeasure, Unit>> = {
  npv: 'money',
  roi: 'percent',
  customers: 'people',
  kept: 'people',
  cac: 'money',
  balance: 'money',
};

const ranges: Readonly<Record<ComparedMeasure, (result: CampaignResult) => Spread | CostSpread>> = {
  npv: ({ npv }) => npv,
  roi: ({ roi }) => roi,
  customers: ({ heads }) => heads.customers,
  kept: ({ heads }) => heads.kept,
  cac: ({ cac }) => cac,
  balance: ({ balance }) => balance,
};

export function rangeOf(result: CampaignResult, measure: ComparedMeasure): Spread | CostSpread {
  return ranges[measure](result);
}

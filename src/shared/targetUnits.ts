import type { TargetMeasure } from './campaign.ts';

export type TargetUnit = 'people' | 'money' | 'percent' | 'weeks';

/** In what each measure of a target is told; where a target is compared with today, its change is told in per cent. */
export const targetUnits: Readonly<Record<TargetMeasure, TargetUnit>> = {
  accounts: 'people',
  customers: 'people',
  kept: 'people',
  balance: 'money',
  value: 'money',
  npv: 'money',
  roi: 'percent',
  cac: 'money',
  costPerAccount: 'money',
  costPerKept: 'money',
  conversion: 'percent',
  onlineShare: 'percent',
  referralShare: 'percent',
  customerShare: 'percent',
  balanceShare: 'percent',
  payback: 'weeks',
  feeShare: 'percent',
  activated: 'percent',
};

import type { CampaignTarget, TargetMeasure } from './campaign.ts';

/** Measures that grow with the money spent. */
const growing: ReadonlySet<TargetMeasure> = new Set([
  'accounts',
  'customers',
  'kept',
  'activated',
  'balance',
  'value',
  'npv',
]);

/**
 * Whether there is a least sum of money for a target: for counts, sums, and shares of the whole bank. A ratio of the campaign
 * itself (cost per customer, return, a share of its own customers) is often met the better the less is spent.
 */
export const hasLeastMoney = ({ measure, sense, stock }: CampaignTarget): boolean =>
  sense === 'atLeast' && (growing.has(measure) || stock !== undefined);

import type { CampaignTarget, TargetMeasure } from '../../../../shared/campaign.ts';
import { targetUnits } from '../../../../shared/targetUnits.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';
import { unitWords, type Unit } from '../results/rangeWords.ts';

interface MeasureFacts {
  /** What it can be narrowed to. */
  readonly product: boolean;
  readonly segment: boolean;
  /** Whether it counts up to a week, or over the whole horizon. */
  readonly week: boolean;
  readonly lowerIsBetter?: boolean;
}

const heads: MeasureFacts = { product: true, segment: true, week: true };
const cost: MeasureFacts = { product: false, segment: false, week: true, lowerIsBetter: true };
const worth: MeasureFacts = { product: false, segment: false, week: false };
const part: MeasureFacts = { product: false, segment: true, week: true };

/** Within what each measure can be counted: one line a measure. */
export const measureFacts: Readonly<Record<TargetMeasure, MeasureFacts>> = {
  accounts: heads,
  customers: heads,
  kept: heads,
  balance: heads,
  value: worth,
  npv: worth,
  roi: worth,
  cac: cost,
  costPerAccount: cost,
  costPerKept: cost,
  conversion: part,
  onlineShare: part,
  referralShare: part,
  customerShare: { ...part, product: true },
  balanceShare: { ...part, product: true },
  payback: { ...worth, lowerIsBetter: true },
  feeShare: part,
  activated: { ...part, product: true },
};

/** Measures that can be told of the bank with the campaign, and not of the campaign alone. */
export const sharesOfBank: readonly TargetMeasure[] = ['customerShare', 'balanceShare', 'feeShare'];

/** The unit of a target's goal and figures: a change in per cent where it is compared with today. */
export const unitOf = ({ measure, base }: CampaignTarget): Unit =>
  base === undefined ? targetUnits[measure] : 'percent';

/** A goal or a figure of a target: “+15.0%”, “440.00元”. */
export function figureWords(
  value: number,
  target: CampaignTarget,
  format: Format,
  text: CampaignText,
): string {
  if (target.base !== undefined) return format.signedPercent(value, 1);
  if (target.measure === 'conversion') return format.percent(value, 3);
  return unitWords(value, unitOf(target), format, text);
}

/** “≥ +15.0%”. */
export function goalWords(target: CampaignTarget, format: Format, text: CampaignText): string {
  const value = figureWords(target.goal, target, format, text);
  return text(target.sense === 'atLeast' ? 'goalAtLeast' : 'goalAtMost', { value });
}

import type { EstimatedTarget, EstimateUnit } from '../../../../shared/campaignEstimate.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

const words: Readonly<Record<EstimateUnit, (value: number, format: Format) => string>> = {
  share: (value, format) => format.percent(value, 1),
  change: (value, format) => format.signedPercent(value, 1),
  score: (value, format) => format.number(value, 1),
};

/** A figure in the words of its unit: “90.0%”, “−20.0%”, “45.0”. */
export const estimateWords = (value: number, unit: EstimateUnit, format: Format): string =>
  words[unit](value, format);

/** “≥ 90.0%”. */
export function estimateGoalWords(
  { goal, unit, sense }: EstimatedTarget,
  format: Format,
  text: CampaignText,
): string {
  const value = estimateWords(goal, unit, format);
  return text(sense === 'atLeast' ? 'goalAtLeast' : 'goalAtMost', { value });
}

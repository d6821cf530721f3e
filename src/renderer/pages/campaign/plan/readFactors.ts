import { seasonLimits } from '../../../../shared/campaign.ts';

/** Factors of the volume by week out of a line of text; null where it holds anything else, too many, or one out of bounds. */
export function readFactors(typed: string): number[] | null {
  const factors = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
    .map(Number);
  const isSound = factors.every((factor) => factor >= 0 && factor <= seasonLimits.factor);
  return factors.length > 0 && factors.length <= seasonLimits.weeks && isSound ? factors : null;
}

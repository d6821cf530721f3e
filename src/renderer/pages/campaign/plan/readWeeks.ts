import { campaignLimits } from '../../../../shared/campaign.ts';

const isWeek = (week: number): boolean => Number.isInteger(week) && week >= 1 && week <= campaignLimits.weeks;

/** Weeks as people count them, from 1, out of a line of text; null where it holds anything else. */
export function readWeeks(typed: string): number[] | null {
  const weeks = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
    .map(Number);
  return weeks.length > 0 && weeks.every(isWeek) ? weeks.map((week) => week - 1) : null;
}

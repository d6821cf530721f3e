import { fromDayNumber, requireDate, toDayNumber } from './date.ts';

/** How often a history has a value. */
export const rhythms = ['daily', 'weekly', 'monthly', 'irregular'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A stretch without values: the last date before it and the first one after it. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  /** Business days, weeks or months without a value. */
  readonly missing: number;
}

export interface Completeness {
  readonly rhythm: Rhythm;
  readonly present: number;
  readonly missing: number;
  /** present / (present + missing). */
  readonly share: number;
  /** In date order. */
  readonly gaps: readonly Gap[];
}

/** A week of public holidays with the days that are swapped for it takes up to seven business days. */
const holiday = 7;

/**
 * What is missing between the first and the last date of a history. In a daily one, up to seven business days in a
 * row are taken for holidays; in an irregular one nothing can be called missing.
 * @param dates `YYYY-MM-DD`, rising
 */
export function completenessOf(dates: readonly string[]): Completeness {
  const days = dates.map((date) => toDayNumber(requireDate(date)));
  const rhythm = rhythmOf(days);
  const gaps: Gap[] = [];
  for (let i = 1; i < days.length; i += 1) {
    const missing = missingBetween(rhythm, days[i - 1]!, days[i]!);
    if (missing > 0) gaps.push({ from: dates[i - 1]!, to: dates[i]!, missing });
  }
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  const present = dates.length;
  return { rhythm, present, missing, share: present === 0 ? 1 : present / (present + missing), gaps };
}

function rhythmOf(days: readonly number[]): Rhythm {
  const steps = days.slice(1).map((day, i) => day - days[i]!);
  if (steps.length === 0) return 'irregular';
  const middle = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  if (middle <= 3) return 'daily';
  if (middle === 7) return 'weekly';
  return middle >= 28 && middle <= 31 ? 'monthly' : 'irregular';
}

function missingBetween(rhythm: Rhythm, before: number, after: number): number {
  if (rhythm === 'weekly') return Math.max(0, Math.round((after - before) / 7) - 1);
  if (rhythm === 'monthly') return Math.max(0, monthOf(after) - monthOf(before) - 1);
  if (rhythm === 'irregular') return 0;
  const missing = businessDays(before + 1, after - 1);
  return missing > holiday ? missing : 0;
}

function monthOf(day: number): number {
  const { year, month } = fromDayNumber(day);
  return year * 12 + month;
}

/** Mondays to Fridays from one day to another, both included. */
function businessDays(from: number, to: number): number {
  return to < from ? 0 : businessDaysUpTo(to) - businessDaysUpTo(from - 1);
}

/** Counted from the Monday before day 0, which is a Thursday. */
function businessDaysUpTo(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}

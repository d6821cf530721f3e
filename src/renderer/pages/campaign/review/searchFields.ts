import type { ReviewRule } from '../../../../shared/reviewRule.ts';

/** What is typed for a search; 0 weeks of pause stand for good. */
export interface SearchFields {
  /** Position of the pause rule that is varied; null adds one. */
  readonly rule: number | null;
  readonly caps: readonly number[];
  readonly weeks: readonly number[];
  readonly pauses: readonly number[];
  readonly paths: number;
}

/** Numbers out of a line of text; null where it holds anything else, too many, or one out of bounds. */
export function readNumbers(typed: string, min: number, max: number, most: number): number[] | null {
  const numbers = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
    .map(Number);
  const sound = numbers.every((value) => Number.isFinite(value) && value >= min && value <= max);
  if (numbers.length === 0 || numbers.length > most || !sound) return null;
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

export const readWholeNumbers = (typed: string, min: number, max: number, most: number): number[] | null => {
  const numbers = readNumbers(typed, min, max, most);
  return numbers?.every(Number.isInteger) ? numbers : null;
};

const around = [0.6, 0.8, 1, 1.25, 1.6];

/** Two significant digits, in steps that people would type. */
const roundCap = (value: number): number => Math.max(10, Number(value.toPrecision(2)));

/** A grid around the first pause rule, or around a usual one. */
export function startFields(review: readonly ReviewRule[]): SearchFields {
  const found = review.findIndex(({ kind }) => kind === 'pauseOnCac');
  const rule = review[found];
  const cap = rule?.kind === 'pauseOnCac' ? rule.cap : 500;
  return {
    rule: found < 0 ? null : found,
    caps: [...new Set([...around.filter((f) => f !== 1).map((f) => roundCap(cap * f)), cap])].toSorted(
      (a, b) => a - b,
    ),
    weeks: [1, 2, 3, 4, 6],
    pauses: [2, 4, 8, 0],
    paths: 200,
  };
}

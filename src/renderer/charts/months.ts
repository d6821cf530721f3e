import type { Text } from '../app/language/useText.ts';
import type { messages } from './messages.ts';

export type ChartText = Text<keyof typeof messages.words>;

/** Distance between labels of a time axis of so many months: whole years, halves or quarters. */
export function monthInterval(months: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [6, 1],
    [18, 3],
    [36, 6],
    [120, 12],
    [240, 24],
    [480, 60],
  ];
  return steps.find(([limit]) => months <= limit)?.[1] ?? 120;
}

/** “3 年”, “6 个月”: the label of one month of a time axis. */
export function monthLabel(month: number, text: ChartText): string {
  if (month === 0) return text('start');
  return month % 12 === 0 ? text('years', { count: month / 12 }) : text('months', { count: month });
}

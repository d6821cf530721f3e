import type { Bounds } from './equalMarginal.ts';
import type { Parts } from './parts.ts';

const inside = (money: number, { min, max }: Bounds, total: number): boolean =>
  money >= min - 1e-9 * total && money <= max + 1e-9 * total;

/** Whether a division keeps the asked bounds of the lines. */
export function linesHold({ lines, total }: Parts, money: readonly number[]): boolean {
  if (!lines) return true;
  const of = (activities: boolean): number =>
    lines.activities.reduce((sum, own, channel) => sum + (own === activities ? money[channel]! : 0), 0);
  const { acquisition, activities } = lines.bounds;
  return inside(of(false), acquisition, total) && inside(of(true), activities, total);
}

/** Whether the given split keeps the asked bounds of parts and lines. */
export function isLawful(parts: Parts): boolean {
  const { start, bounds, total } = parts;
  return start.every((money, i) => inside(money, bounds[i]!, total)) && linesHold(parts, start);
}

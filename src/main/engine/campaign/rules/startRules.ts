import type { BoundRule } from './desk.ts';

/** Rows that rules keep over the weeks, all together. */
export const rowsOfRules = (rules: readonly BoundRule[]): number =>
  rules.reduce((sum, rule) => sum + rule.rows, 0);

/** Begins new paths: every rule gets its part of the rows that are kept for all, cleared. */
export function startRules(rules: readonly BoundRule[], rows: Float64Array, width: number): void {
  rows.fill(0);
  let first = 0;
  for (const rule of rules) {
    const end = first + rule.rows * width;
    rule.start(rows.subarray(first, end));
    first = end;
  }
}

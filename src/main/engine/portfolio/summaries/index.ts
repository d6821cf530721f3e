import type { Estimate } from '../../../../shared/simulation.ts';
import { falls } from './falls.ts';
import { gain } from './gain.ts';
import { money } from './money.ts';
import { risk } from './risk.ts';
import type { FinishedRun, Summary } from './summary.ts';
import { terminal } from './terminal.ts';
import { yearlyReturn } from './yearlyReturn.ts';

/** Every group of figures: one line a group. Workers compute one group at a time. */
const summaries = {
  terminal,
  gain,
  falls,
  timeWeighted: yearlyReturn('timeWeighted'),
  moneyWeighted: yearlyReturn('moneyWeighted'),
  risk,
  money,
};
export type Summaries = {
  readonly [K in keyof typeof summaries]: ReturnType<(typeof summaries)[K]['compute']>;
};

const groups: readonly (readonly [string, Summary<string>])[] = Object.entries(summaries);
const sizes = groups.map(([, { names }]) => 2 * names.length);
const offsets = sizes.map((_size, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));

export const summaryCount = groups.length;
/** Numbers that all groups take in shared memory: a value and a standard error for each figure. */
export const summaryLength = sizes.reduce((sum, size) => sum + size, 0);

/** Computes group number `group` into its part of shared memory. */
export function writeSummary(group: number, run: FinishedRun, memory: Float64Array): void {
  const summary = groups[group]![1];
  const figures = summary.compute(run);
  summary.names.forEach((name, i) => {
    memory[offsets[group]! + 2 * i] = figures[name]!.value;
    memory[offsets[group]! + 2 * i + 1] = figures[name]!.se;
  });
}

/** Reads all groups back. */
export function readSummaries(memory: ArrayLike<number>): Summaries {
  const read = groups.map(([key, { names }], group) => {
    const figure = (i: number): Estimate => ({
      value: memory[offsets[group]! + 2 * i]!,
      se: memory[offsets[group]! + 2 * i + 1]!,
    });
    return [key, Object.fromEntries(names.map((name, i) => [name, figure(i)]))] as const;
  });
  // Each group was written under its own names; TypeScript cannot follow that through the loop.
  return Object.fromEntries(read) as unknown as Summaries;
}

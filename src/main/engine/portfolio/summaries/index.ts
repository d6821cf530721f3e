import type { Estimate } from '../../../../shared/simulation.ts';
import { falls } from './falls.ts';
import { withForms, type LinearForm } from './formedEstimates.ts';
import { gain } from './gain.ts';
import { mostGroups } from './mostGroups.ts';
import { money } from './money.ts';
import { real } from './real.ts';
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
  real,
};
type Names<S> = S extends Summary<infer Name> ? Name : never;
export type Summaries = {
  readonly [K in keyof typeof summaries]: Readonly<Record<Names<(typeof summaries)[K]>, Estimate>>;
};

const groups: readonly (readonly [string, Summary<string>])[] = Object.entries(summaries);
const sizes = groups.map(([, { names }]) => 2 * names.length);
const offsets = sizes.map((_size, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));

/** Every figure in the order of the memory. */
const figureNames = groups.flatMap(([key, { names }]) => names.map((name) => `${key}.${name}`));

type Groups = Pick<FinishedRun, 'paths' | 'group'>;

export const summaryCount = groups.length;
/** Numbers that all groups take in shared memory: a value and a standard error for each figure. */
export const summaryLength = sizes.reduce((sum, size) => sum + size, 0);

/** Numbers that the linear forms of all figures take for so many paths. */
export const formsLength = (paths: number): number => (summaryLength / 2) * Math.min(paths, mostGroups);

/**
 * Computes group number `group` into its part of shared memory, and the linear forms of its figures into `forms`:
 * [figure][group of paths], means over the paths of a group.
 */
export function writeSummary(
  group: number,
  run: FinishedRun,
  memory: Float64Array,
  forms: Float64Array,
): void {
  const summary = groups[group]![1];
  if (summary.isAsked?.(run) === false) return;
  const figures = summary.compute({ ...run, estimates: withForms(run.estimates) });
  summary.names.forEach((name, i) => {
    memory[offsets[group]! + 2 * i] = figures[name]!.value;
    memory[offsets[group]! + 2 * i + 1] = figures[name]!.se;
    groupMeans(figures[name]!.form, run, formRow(forms, offsets[group]! / 2 + i, run));
  });
}

const groupsOf = ({ paths, group }: Groups): number => Math.floor(paths / group);

function formRow(forms: Float64Array, figure: number, run: Groups): Float64Array {
  const stride = forms.length / (summaryLength / 2);
  return forms.subarray(figure * stride, figure * stride + groupsOf(run));
}

function groupMeans(form: LinearForm, { group }: Groups, out: Float64Array): void {
  for (let i = 0; i < out.length; i += 1) out[i] = form(i * group, (i + 1) * group) / group;
}

/** Reads the form of a figure back, named by its group and itself: `terminal.mean`. */
export function formOf(forms: Float64Array, named: string, run: Groups): Float64Array {
  const at = figureNames.indexOf(named);
  return formRow(forms, at, run);
}

/** Reads all groups back; figures that the run does not have are 0. */
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

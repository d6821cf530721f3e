import type { HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';

/** Rows of numbers by path: row i lies at array[base + i · stride], its paths side by side. */
export interface PathRows {
  readonly array: Float64Array;
  readonly base: number;
  readonly stride: number;
}

/** Paths that have been played and valued, by whomever: one by the plain loop, many by the kernel. */
export interface PlayedPaths {
  readonly compiled: CompiledCampaign;
  readonly count: number;
  /** [week][cell] */
  readonly heads: { readonly [H in HeadCount]: PathRows };
  /** [channel][headCounts]: of all weeks and segments. */
  readonly channelHeads: PathRows;
  /** [week][channel]: yuan. */
  readonly spent: PathRows;
  /** [product]: a customer's balance, and share of customers who stay another week. */
  readonly balances: PathRows;
  readonly survival: PathRows;
  /** [channel, then all of them][worthFigures] */
  readonly worth: PathRows;
}

/** Figures of a worth, in the order of their rows. */
export const worthFigures = ['balance', 'value', 'cost', 'payback'] as const;
export type WorthFigure = (typeof worthFigures)[number];

/** out += row · factor */
export function addRow(rows: PathRows, row: number, factor: number, out: Float64Array): void {
  const { array } = rows;
  const first = rows.base + row * rows.stride;
  for (let path = 0; path < out.length; path += 1) out[path]! += array[first + path]! * factor;
}

/** The numbers of a row, by path. */
export const rowOf = ({ array, base, stride }: PathRows, row: number, count: number): Float64Array =>
  array.subarray(base + row * stride, base + row * stride + count);

import type { HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';

/** Rows of numbers by path: row i lies at array[base + i · stride], its paths side by side. */
export interface PathRows {
  readonly array: Float64Array;
  readonly base: number;
  readonly stride: number;
}

/** A sum of rows, by path. It stands until the next is begun. */
export interface RowSum {
  /** Adds a row times a factor, and times another. */
  add(rows: PathRows, row: number, factor: number, other: number): void;
  readonly values: Float64Array;
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
  /** Begins a sum of rows. */
  readonly beginSum: () => RowSum;
}

/** Figures of a worth, in the order of their rows. */
export const worthFigures = ['balance', 'value', 'cost', 'payback'] as const;
export type WorthFigure = (typeof worthFigures)[number];

/** The numbers of a row, by path. */
export const rowOf = ({ array, base, stride }: PathRows, row: number, count: number): Float64Array =>
  array.subarray(base + row * stride, base + row * stride + count);

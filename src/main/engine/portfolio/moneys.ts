import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';

/** Where a run keeps its values in one money: names of buffers. */
export interface Money {
  /** [boundary][path]; empty where they are only counted. */
  readonly values: string;
  /** [boundary][fanWidth] */
  readonly fan: string;
  /** Of a run that only counts its values, see `countedBuffers`. */
  readonly counts: string;
  readonly edges: string;
  readonly sums: string;
  readonly end: string;
}

/** Money as it is. */
export const nominal: Money = {
  values: 'values',
  fan: 'fan',
  counts: 'counts',
  edges: 'edges',
  sums: 'sums',
  end: 'end',
};

/** Money of the plan's start. */
export const real: Money = {
  values: 'real',
  fan: 'realFan',
  counts: 'realCounts',
  edges: 'realEdges',
  sums: 'realSums',
  end: 'realEnd',
};

/** Moneys in which a run tells its values. */
export const moneysOf = ({ inflation }: Pick<SimulationInput, 'inflation'>): readonly Money[] =>
  inflation ? [nominal, real] : [nominal];

/** Values in a money at the plan's end, of the paths that are finished. */
export function endValues(
  { months, paths: asked, counted }: SimulationInput,
  buffers: Buffers,
  paths: number,
  { values, end }: Money,
): Float64Array {
  if (counted) return (buffers[end] as Float64Array).subarray(0, paths);
  return (buffers[values] as Float64Array).subarray(months * asked, months * asked + paths);
}

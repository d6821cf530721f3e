import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { pathsInBlock } from './pathsInBlock.ts';

/** Where a block's values go: path p at boundary k stands in rows[k · stride + p − first]. */
export interface ValueRows {
  readonly rows: Float64Array;
  readonly stride: number;
  readonly first: number;
}

let scratch = new Float64Array(0);

/** The run's own values, or, where they are only counted, rows for this block that the next one overwrites. */
export function valueRows(input: SimulationInput, buffers: Buffers, block: number): ValueRows {
  if (!input.counted) return { rows: buffers['values'] as Float64Array, stride: input.paths, first: 0 };
  const length = (input.months + 1) * pathsInBlock;
  if (scratch.length < length) scratch = new Float64Array(length);
  return { rows: scratch, stride: pathsInBlock, first: block * pathsInBlock };
}

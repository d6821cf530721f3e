import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import type { Money } from './moneys.ts';
import { pathsInCountedBlock } from './pathsInBlock.ts';

/** Where values go: path p at boundary k stands in rows[k · stride + p − first]. */
export interface ValueRows {
  readonly rows: Float64Array;
  readonly stride: number;
  readonly first: number;
}

const scratch = new Map<Money, Float64Array>();

/**
 * The run's own values in a money, or, where they are only counted, rows for the block of a path that the next one
 * overwrites.
 */
export function valueRows(input: SimulationInput, buffers: Buffers, path: number, money: Money): ValueRows {
  if (!input.counted) return { rows: buffers[money.values] as Float64Array, stride: input.paths, first: 0 };
  const length = (input.months + 1) * pathsInCountedBlock;
  const known = scratch.get(money);
  const rows = known && known.length >= length ? known : new Float64Array(length);
  scratch.set(money, rows);
  return { rows, stride: pathsInCountedBlock, first: path - (path % pathsInCountedBlock) };
}

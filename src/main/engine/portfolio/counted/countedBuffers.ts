import type { BufferSpec } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { moneysOf } from '../moneys.ts';
import { pathsInCountedBlock } from '../pathsInBlock.ts';

/** Cells of a month's values between a very low and a very high one; one more on each side holds what lies beyond. */
export const cells = 8192;
export const cellsOfMonth = cells + 2;
/**
 * Sets of counts that one worker has for itself; one more is for all others. Adding to numbers that others add to as well
 * takes twice the time.
 */
export const ownSets = 3;

/** Paths that are kept whole, to be shown. */
export const shownPaths = 8;

/** Bytes of months' values in one money that are kept as they are; a larger run counts them. */
const mostBytes = 512 * 2 ** 20;

/** The input of a run that only counts its months' values where keeping them all would take too much memory. */
export function withinMemory(input: SimulationInput): SimulationInput {
  const bytes = (input.months + 1) * input.paths * 8;
  return bytes <= mostBytes ? input : { ...input, counted: true };
}

/** What stands in place of all values: in each money counts, sums of blocks and end values; and a few whole paths. */
export function countedBuffers(input: SimulationInput): Record<string, BufferSpec> {
  const { months, paths, counted } = input;
  const size = (length: number): number => (counted ? length : 0);
  const ofMoneys = moneysOf(input).flatMap(({ counts, edges, sums, end }): [string, BufferSpec][] => [
    [counts, { type: 'i32', length: size((ownSets + 1) * (months + 1) * cellsOfMonth) }],
    [edges, { type: 'f64', length: size(2 * (months + 1)) }],
    [sums, { type: 'f64', length: size(Math.ceil(paths / pathsInCountedBlock) * (months + 1)) }],
    [end, { type: 'f64', length: size(paths) }],
  ]);
  return {
    ...Object.fromEntries(ofMoneys),
    shown: { type: 'f64', length: size((months + 1) * shownPaths) },
  };
}

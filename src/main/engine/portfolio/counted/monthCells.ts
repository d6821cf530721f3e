import { allocate } from '../../parallel.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { SimulationInput } from '../input.ts';
import { moneysOf } from '../moneys.ts';
import { pathsInBlock } from '../pathsInBlock.ts';

/** Blocks of paths that are played beforehand to see where a month's values lie. */
const pilotBlocks = 4;
/** The cells reach between these quantiles of the pilot. */
const edge = 0.002;

/** By boundary, where its cells begin, and where they end; of the values in one money. */
export interface MonthCells {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Plays a block of paths into the buffers of a run. */
type Simulate = (input: SimulationInput, buffers: ReturnType<typeof allocate>, block: number) => void;

const known = new WeakMap<SimulationInput, readonly MonthCells[]>();

/**
 * The cells of a run, by money. They depend on its input alone, so every worker finds the same ones.
 * @param specs buffers that a run needs
 */
export function monthCells(
  input: SimulationInput,
  simulate: Simulate,
  specs: (input: SimulationInput) => Parameters<typeof allocate>[0],
): readonly MonthCells[] {
  const found = known.get(input) ?? findCells(input, simulate, specs);
  known.set(input, found);
  return found;
}

function findCells(
  input: SimulationInput,
  simulate: Simulate,
  specs: Parameters<typeof monthCells>[2],
): readonly MonthCells[] {
  const paths = Math.min(input.paths, pilotBlocks * pathsInBlock);
  const { counted: _counted, ...rest } = input;
  const pilot = { ...rest, paths };
  const buffers = allocate(specs(pilot));
  for (let block = 0; block * pathsInBlock < paths; block += 1) simulate(pilot, buffers, block);
  return moneysOf(input).map(({ values }) => cellsOf(buffers[values] as Float64Array, input.months, paths));
}

function cellsOf(values: Float64Array, months: number, paths: number): MonthCells {
  const from = new Float64Array(months + 1);
  const to = new Float64Array(months + 1);
  for (let at = 0; at <= months; at += 1) {
    const ascending = values.slice(at * paths, (at + 1) * paths).toSorted();
    from[at] = quantileSorted(ascending, edge);
    to[at] = quantileSorted(ascending, 1 - edge);
  }
  return { from, to };
}

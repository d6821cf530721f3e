import { allocate } from '../../parallel.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { SimulationInput } from '../input.ts';
import { pathsInBlock } from '../pathsInBlock.ts';

/** Blocks of paths that are played beforehand to see where a month's values lie. */
const pilotBlocks = 4;
/** The cells reach between these quantiles of the pilot. */
const edge = 0.002;

/** By boundary, where its cells begin, and where they end. */
export interface MonthCells {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Plays a block of paths into `values` [boundary][path] and the other buffers of a run. */
type Simulate = (input: SimulationInput, buffers: ReturnType<typeof allocate>, block: number) => void;

const known = new WeakMap<SimulationInput, MonthCells>();

/**
 * The cells of a run. They depend on its input alone, so every worker finds the same ones.
 * @param specs buffers that a run needs
 */
export function monthCells(
  input: SimulationInput,
  simulate: Simulate,
  specs: (input: SimulationInput) => Parameters<typeof allocate>[0],
): MonthCells {
  const found = known.get(input) ?? findCells(input, simulate, specs);
  known.set(input, found);
  return found;
}

function findCells(
  input: SimulationInput,
  simulate: Simulate,
  specs: Parameters<typeof monthCells>[2],
): MonthCells {
  const paths = Math.min(input.paths, pilotBlocks * pathsInBlock);
  const { counted: _counted, ...rest } = input;
  const pilot = { ...rest, paths };
  const buffers = allocate(specs(pilot));
  for (let block = 0; block * pathsInBlock < paths; block += 1) simulate(pilot, buffers, block);
  const values = buffers['values'] as Float64Array;
  const from = new Float64Array(input.months + 1);
  const to = new Float64Array(input.months + 1);
  for (let at = 0; at <= input.months; at += 1) {
    const ascending = values.slice(at * paths, (at + 1) * paths).toSorted();
    from[at] = quantileSorted(ascending, edge);
    to[at] = quantileSorted(ascending, 1 - edge);
  }
  return { from, to };
}

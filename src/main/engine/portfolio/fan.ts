import { addMonths, formatPlainDate, requireDate } from '../../../shared/date.ts';
import { fanPercentiles, type FanPercentile, type FanPoint } from '../../../shared/simulation.ts';
import { kernelQuantiles } from '../kernel/kernelQuantiles.ts';
import type { Buffers } from '../parallel.ts';
import { cellsOfMonth } from './counted/countedBuffers.ts';
import { countedQuantiles } from './counted/countedQuantiles.ts';
import type { SimulationInput } from './input.ts';
import { pathsInBlock } from './pathsInBlock.ts';

/** Months whose percentiles one block finds. */
export const monthsInBlock = 4;
/** Numbers kept of a month: the percentiles, and the mean. */
export const fanWidth = fanPercentiles.length + 1;

/** The probability that a percentile's name stands for: p5 is .05. */
export const probabilityOf = (percentile: FanPercentile): number => Number(percentile.slice(1)) / 100;
const probabilities = fanPercentiles.map(probabilityOf);

/** Finds percentiles and means of a few months into `fan` [month][fanWidth]. */
export function fanBlock(input: SimulationInput, buffers: Buffers, block: number, paths: number): void {
  if (input.counted) {
    countedPercentiles(input, buffers, block, paths);
    return;
  }
  percentilesOf(buffers['values'] as Float64Array, buffers['fan'] as Float64Array, input, block, paths);
}

/** As {@link fanBlock}, in money of the plan's start: into `realFan`. */
export function realFanBlock(input: SimulationInput, buffers: Buffers, block: number, paths: number): void {
  if (!input.inflation) return;
  percentilesOf(buffers['real'] as Float64Array, buffers['realFan'] as Float64Array, input, block, paths);
}

function percentilesOf(
  values: Float64Array,
  fan: Float64Array,
  input: SimulationInput,
  block: number,
  paths: number,
): void {
  const end = Math.min(input.months + 1, (block + 1) * monthsInBlock);
  for (let month = block * monthsInBlock; month < end; month += 1) {
    const from = month * input.paths;
    kernelQuantiles(values.subarray(from, from + paths), probabilities, fan, month * fanWidth);
  }
}

function countedPercentiles(
  { months }: SimulationInput,
  buffers: Buffers,
  block: number,
  paths: number,
): void {
  const fan = buffers['fan'] as Float64Array;
  const edges = buffers['edges']!;
  const end = Math.min(months + 1, (block + 1) * monthsInBlock);
  for (let at = block * monthsInBlock; at < end; at += 1) {
    const counts = (buffers['counts'] as Int32Array).subarray(at * cellsOfMonth, (at + 1) * cellsOfMonth);
    const ends = { from: edges[at]!, to: edges[months + 1 + at]! };
    fan.set(countedQuantiles(counts, ends, probabilities), at * fanWidth);
    let sum = 0;
    for (let from = 0; from * pathsInBlock < paths; from += 1)
      sum += buffers['sums']![from * (months + 1) + at]!;
    fan[at * fanWidth + probabilities.length] = sum / paths;
  }
}

/** Reads the fan back: one point a boundary, with its real date. */
export function fanPoints(input: SimulationInput, fan: ArrayLike<number>): FanPoint[] {
  const start = requireDate(input.startDate);
  return Array.from({ length: input.months + 1 }, (_point, month) => {
    const from = month * fanWidth;
    const percentiles = fanPercentiles.map((name, i) => [name, fan[from + i]!] as const);
    return {
      month,
      date: formatPlainDate(addMonths(start, month)),
      mean: fan[from + fanPercentiles.length]!,
      ...(Object.fromEntries(percentiles) as Record<FanPercentile, number>),
    };
  });
}

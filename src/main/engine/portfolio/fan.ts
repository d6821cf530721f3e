import { addMonths, formatPlainDate, requireDate } from '../../../shared/date.ts';
import { fanPercentiles, type FanPercentile, type FanPoint } from '../../../shared/simulation.ts';
import { kernelQuantiles } from '../kernel/kernelQuantiles.ts';
import type { Buffers } from '../parallel.ts';
import { countsOf } from './counted/countBlock.ts';
import { countedQuantiles } from './counted/countedQuantiles.ts';
import type { SimulationInput } from './input.ts';
import type { Money } from './moneys.ts';
import { pathsInCountedBlock } from './pathsInBlock.ts';

/** Months whose percentiles one block finds. */
export const monthsInBlock = 4;
/** Numbers kept of a month: the percentiles, and the mean. */
export const fanWidth = fanPercentiles.length + 1;

/** The probability that a percentile's name stands for: p5 is .05. */
export const probabilityOf = (percentile: FanPercentile): number => Number(percentile.slice(1)) / 100;
const probabilities = fanPercentiles.map(probabilityOf);

/** Finds percentiles and means of a few months in one money, into its fan [month][fanWidth]. */
export function fanBlock(
  input: SimulationInput,
  buffers: Buffers,
  block: number,
  paths: number,
  money: Money,
): void {
  const end = Math.min(input.months + 1, (block + 1) * monthsInBlock);
  for (let month = block * monthsInBlock; month < end; month += 1) {
    if (input.counted) countedPercentiles(input, buffers, month, paths, money);
    else percentilesOf(input, buffers, month, paths, money);
  }
}

function percentilesOf(
  input: SimulationInput,
  buffers: Buffers,
  month: number,
  paths: number,
  { values, fan }: Money,
): void {
  const from = month * input.paths;
  const row = (buffers[values] as Float64Array).subarray(from, from + paths);
  kernelQuantiles(row, probabilities, buffers[fan] as Float64Array, month * fanWidth);
}

function countedPercentiles(
  { months }: SimulationInput,
  buffers: Buffers,
  month: number,
  paths: number,
  money: Money,
): void {
  const fan = buffers[money.fan] as Float64Array;
  const edges = buffers[money.edges]!;
  const sums = buffers[money.sums]!;
  const counts = countsOf(buffers[money.counts] as Int32Array, months, month);
  const ends = { from: edges[month]!, to: edges[months + 1 + month]! };
  fan.set(countedQuantiles(counts, ends, probabilities), month * fanWidth);
  let sum = 0;
  for (let block = 0; block * pathsInCountedBlock < paths; block += 1) {
    sum += sums[block * (months + 1) + month]!;
  }
  fan[month * fanWidth + probabilities.length] = sum / paths;
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

import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { real } from './moneys.ts';
import { pathsInBlock } from './pathsInBlock.ts';
import type { PathSimulation } from './pathSimulation.ts';
import { preparePrices } from './rates/inflation.ts';
import type { PathReturns } from './returns/returnModel.ts';
import { valueRows } from './valueRows.ts';

/** Tells the path last run in money of the plan's start. */
type Deflate = (path: PathSimulation, number: number) => void;

/**
 * Values of a block's paths over their price levels into `real` [boundary][path], and the level of the end into `prices`
 * [path], in yuan; nothing where the plan has no prices.
 */
export function deflation(
  input: SimulationInput,
  buffers: Buffers,
  block: number,
  returns: PathReturns | null,
): Deflate | undefined {
  const { inflation, months, seed } = input;
  if (!inflation) return undefined;
  const { rows, stride, first } = valueRows(input, buffers, block * pathsInBlock, real);
  const prices = preparePrices(inflation, seed, returns);
  const level = new Float64Array(months + 1);
  return (path, number) => {
    prices.fill(number, months, level);
    for (let at = 0; at <= months; at += 1) {
      rows[at * stride + number - first] = path.values[at]! / 100 / level[at]!;
    }
    buffers['prices']![number] = level[months]!;
  };
}

import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { pathsInBlock } from './pathsInBlock.ts';
import { preparePrices } from './rates/inflation.ts';
import { prepareRunReturns } from './sampling/prepareRunReturns.ts';

/**
 * Values of one block of paths in money of the plan's start: `values` over the path's price level into `real`
 * [boundary][path], and the price level of the end into `prices` [path]. The prices of a path are addressed by its
 * number, so they need not be kept.
 */
export function deflateBlock(input: SimulationInput, buffers: Buffers, block: number, paths: number): void {
  const { inflation, months, seed } = input;
  if (!inflation) return;
  const values = buffers['values']!;
  const real = buffers['real']!;
  const prices = preparePrices(inflation, seed, prepareRunReturns(input));
  const level = new Float64Array(months + 1);
  const end = Math.min(paths, (block + 1) * pathsInBlock);
  for (let path = block * pathsInBlock; path < end; path += 1) {
    prices.fill(path, months, level);
    for (let at = 0; at <= months; at += 1) {
      const place = at * input.paths + path;
      real[place] = values[place]! / level[at]!;
    }
    buffers['prices']![path] = level[months]!;
  }
}

import type { Buffers } from '../parallel.ts';
import type { SimulationInput } from './input.ts';
import { deflation } from './deflate.ts';
import { putBundles } from './bundles/bundleRows.ts';
import { nominal } from './moneys.ts';
import {
  indexVolatility,
  measureIndex,
  moneyWeightedReturn,
  newIndexMeasures,
  pathMeasures,
  timeWeightedReturn,
  type PathMeasure,
} from './pathMeasures.ts';
import { PathSimulation } from './pathSimulation.ts';
import { pathsInBlock } from './pathsInBlock.ts';
import { prepareRunReturns } from './sampling/prepareRunReturns.ts';
import { settledPlan } from './settledPlan.ts';
import { sum } from './sum.ts';
import { valueRows } from './valueRows.ts';

/** Plays one block of paths by plain TypeScript, path by path, into `values` [month][path], `measures` [measure][path], `goals` [goal][path] and `bundles` [bundle][row][path], in yuan; see `simulateBlock`. */
export function simulateBlockTwin(input: SimulationInput, buffers: Buffers, block: number): void {
  const { rows, stride, first } = valueRows(input, buffers, block * pathsInBlock, nominal);
  const measures = buffers['measures']!;
  const goals = buffers['goals']!;
  const needs = buffers['needs']!;
  const returns = prepareRunReturns(input);
  const path = new PathSimulation(settledPlan(input), returns);
  const deflate = deflation(input, buffers, block, returns);
  const index = newIndexMeasures();
  const flows = new Float64Array(input.months + 1);
  const keep = (number: number, measure: PathMeasure, value: number): void => {
    measures[pathMeasures.indexOf(measure) * input.paths + number] = value;
  };
  const end = Math.min(input.paths, (block + 1) * pathsInBlock);
  for (let number = block * pathsInBlock; number < end; number += 1) {
    path.run(number);
    for (let at = 0; at <= input.months; at += 1) rows[at * stride + number - first] = path.values[at]! / 100;
    deflate?.(path, number);
    for (let goal = 0; goal < path.goals.funds.length; goal += 1) {
      goals[goal * input.paths + number] = path.goals.funds[goal]! / 100;
      if (needs.length > 0) needs[goal * input.paths + number] = path.goals.needs[goal]! / 100;
    }
    putBundles(path.bundles, buffers['bundles'] as Float64Array, input.paths, number);
    measureIndex(path, index);
    keep(number, 'withdrawn', sum(path.withdrawals) / 100);
    keep(number, 'interest', path.interest() / 100);
    keep(number, 'market', path.marketGain() / 100);
    keep(number, 'fees', path.feesPaid() / 100);
    keep(number, 'rewards', path.bundles.paidIn() / 100);
    keep(number, 'tax', path.taxPaid() / 100);
    keep(number, 'shortfall', path.shortfall / 100);
    keep(number, 'timeWeighted', timeWeightedReturn(index));
    keep(number, 'moneyWeighted', moneyWeightedReturn(path, index, flows));
    keep(number, 'volatility', indexVolatility(index));
    keep(number, 'maxDrawdown', index.maxDrawdown);
    keep(number, 'timeUnderWater', index.timeUnderWater);
  }
}

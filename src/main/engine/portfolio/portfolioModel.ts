import type { SimulationResult } from '../../../shared/simulation.ts';
import type { BlockModel, Buffers } from '../parallel.ts';
import { cashSchedule } from './cashSchedule.ts';
import { comparisonDeposit } from './comparisonDeposit.ts';
import { depositBlock, depositRows } from './depositPaths.ts';
import { fanBlock, monthsInBlock } from './fan.ts';
import type { SimulationInput } from './input.ts';
import { endValues, nominal, real } from './moneys.ts';
import { pathMeasures } from './pathMeasures.ts';
import { pathsInBlock, pathsInBlockOf } from './pathsInBlock.ts';
import { portfolioBuffers } from './portfolioBuffers.ts';
import { simulateBlock } from './simulateBlock.ts';
import { simulationResult } from './simulationResult.ts';
import { independentEstimates, scrambledEstimates } from './summaries/runEstimates.ts';
import { mostGroups } from './summaries/mostGroups.ts';
import { summaryCount, writeSummary } from './summaries/index.ts';
import type { DepositByPath, FinishedRun, RealEnd } from './summaries/summary.ts';
import { sum } from './sum.ts';

/** Monte Carlo of a combination's future. See docs/models/simulation.md. */
export const portfolioModel: BlockModel<SimulationInput, SimulationResult> = {
  name: 'portfolio',
  buffers: portfolioBuffers,
  paths: (input) => input.paths,
  pathsIn: (input, blocks) => wholeScramblings(input, Math.min(input.paths, blocks * pathsInBlockOf(input))),
  phases: [
    {
      name: 'simulate',
      weight: 0.86,
      blocks: (input) => Math.ceil(input.paths / pathsInBlockOf(input)),
      run: (input, buffers, block, _paths, _pulse, slot) => simulateBlock(input, buffers, block, slot),
    },
    {
      name: 'percentiles',
      weight: 0.1,
      blocks: (input) => Math.ceil((input.months + 1) / monthsInBlock),
      run: (input, buffers, block, paths) => fanBlock(input, buffers, block, paths, nominal),
    },
    {
      name: 'deposit',
      weight: 0.01,
      blocks: ({ shortRate, paths }) => (shortRate ? Math.ceil(paths / pathsInBlock) : 0),
      run: depositBlock,
    },
    {
      name: 'realPercentiles',
      weight: 0.01,
      blocks: ({ inflation, months }) => (inflation ? Math.ceil((months + 1) / monthsInBlock) : 0),
      run: (input, buffers, block, paths) => fanBlock(input, buffers, block, paths, real),
    },
    {
      name: 'measures',
      weight: 0.02,
      blocks: () => summaryCount,
      run: (input, buffers, block, paths) => {
        writeSummary(
          block,
          finishedRun(input, buffers, paths),
          buffers['summaries'] as Float64Array,
          buffers['forms'] as Float64Array,
        );
      },
    },
  ],
  result: (input, buffers, paths) => simulationResult(input, buffers, finishedRun(input, buffers, paths)),
};

/** A run on Sobol points that is stopped answers from the scramblings that are complete, two of them at least. */
function wholeScramblings({ sampling }: SimulationInput, paths: number): number {
  if (!sampling) return paths;
  const whole = Math.floor(paths / sampling.points);
  return whole < 2 ? 0 : whole * sampling.points;
}

function depositByPath({ paths: asked }: SimulationInput, buffers: Buffers, paths: number): DepositByPath {
  const row = (number: number): Float64Array =>
    (buffers['deposit'] as Float64Array).subarray(number * asked, number * asked + paths);
  return { total: row(depositRows.total), timeWeighted: row(depositRows.timeWeighted) };
}

function realEnd(input: SimulationInput, buffers: Buffers, paths: number): RealEnd {
  return {
    end: endValues(input, buffers, paths, real),
    levels: (buffers['prices'] as Float64Array).subarray(0, paths),
    months: input.months,
  };
}

function finishedRun(input: SimulationInput, buffers: Buffers, paths: number): FinishedRun {
  const measures = buffers['measures'] as Float64Array;
  return {
    paths,
    paidIn: sum(cashSchedule(input.flows, input.months).paidIn) / 100,
    comparison: comparisonDeposit(input),
    ...(input.shortRate ? { depositByPath: depositByPath(input, buffers, paths) } : {}),
    estimates: input.sampling
      ? scrambledEstimates(paths, input.sampling.points)
      : independentEstimates(paths),
    group: input.sampling?.points ?? Math.ceil(paths / mostGroups),
    end: endValues(input, buffers, paths, nominal),
    ...(input.inflation ? { real: realEnd(input, buffers, paths) } : {}),
    row: (measure) => {
      const from = pathMeasures.indexOf(measure) * input.paths;
      return measures.subarray(from, from + paths);
    },
  };
}

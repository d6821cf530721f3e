import type { SimulationResult } from '../../../shared/simulation.ts';
import type { Buffers } from '../parallel.ts';
import { engineVersion } from '../version.ts';
import { bundleOutcomes } from './bundles/bundleOutcomes.ts';
import { shownPaths } from './counted/countedBuffers.ts';
import { fanPoints } from './fan.ts';
import { goalOutcomes } from './goalOutcomes.ts';
import { histogram } from './histogram.ts';
import type { SimulationInput } from './input.ts';
import { realOutcome } from './realOutcome.ts';
import { jointErrors } from './summaries/jointErrors.ts';
import { formOf, readSummaries, type Summaries } from './summaries/index.ts';
import type { FinishedRun } from './summaries/summary.ts';

/** Assembles the answer of a run from what its phases left in the buffers. */
export function simulationResult(
  input: SimulationInput,
  buffers: Buffers,
  run: FinishedRun,
): SimulationResult {
  const summaries = readSummaries(buffers['summaries']!);
  const real = realOutcome(input, buffers, summaries);
  return {
    engineVersion,
    name: input.name,
    paths: run.paths,
    partial: run.paths < input.paths,
    seed: input.seed,
    months: input.months,
    startDate: input.startDate,
    model: input.model,
    ...(input.sampling ? { scramblings: run.paths / input.sampling.points } : {}),
    paidIn: run.paidIn,
    ...figures(summaries, run.paidIn),
    joint: jointErrors(
      (figure) => formOf(buffers['forms'] as Float64Array, figure, run),
      run.group / run.paths,
    ),
    goals: goalOutcomes(input, buffers['goals']!, run, buffers['needs']),
    bundles: bundleOutcomes(input, buffers['bundles'] as Float64Array, run),
    fan: fanPoints(input, buffers['fan']!),
    histogram: histogram(run.end),
    samplePaths: samplePaths(input, buffers, run.paths),
    deposit: {
      label: input.comparison.name.zh,
      name: input.comparison.name,
      values: run.comparison.values,
    },
    ...(real ? { real } : {}),
    notices: input.notices,
  };
}

type Figures = Omit<
  SimulationResult,
  | 'engineVersion'
  | 'name'
  | 'paths'
  | 'partial'
  | 'seed'
  | 'months'
  | 'startDate'
  | 'model'
  | 'scramblings'
  | 'paidIn'
  | 'joint'
  | 'fan'
  | 'histogram'
  | 'samplePaths'
  | 'deposit'
  | 'real'
  | 'goals'
  | 'bundles'
  | 'notices'
>;

function figures(
  { terminal, gain, falls, timeWeighted, moneyWeighted, risk, money }: Summaries,
  paidIn: number,
): Figures {
  return {
    terminal,
    ...gain,
    maxDrawdown: { mean: falls.maxDrawdownMean, p50: falls.maxDrawdownP50, p95: falls.maxDrawdownP95 },
    timeUnderWater: { mean: falls.timeUnderWaterMean, p95: falls.timeUnderWaterP95 },
    timeWeightedReturn: timeWeighted,
    moneyWeightedReturn: moneyWeighted,
    ...risk,
    shortfall: { probability: money.shortfallProbability, mean: money.shortfallMean },
    split: {
      paidIn,
      withdrawn: money.withdrawn,
      interest: money.interest,
      market: money.market,
      fees: money.fees,
      rewards: money.rewards,
      tax: money.tax,
    },
  };
}

function samplePaths(
  { months, paths, counted }: SimulationInput,
  buffers: Buffers,
  done: number,
): number[][] {
  const [values, stride] = counted ? [buffers['shown']!, shownPaths] : [buffers['values']!, paths];
  return Array.from({ length: Math.min(shownPaths, done) }, (_path, path) =>
    Array.from({ length: months + 1 }, (_value, month) => values[month * stride + path]!),
  );
}

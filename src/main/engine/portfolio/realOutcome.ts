import type { RealOutcome } from '../../../shared/simulation.ts';
import type { Buffers } from '../parallel.ts';
import { pow } from '../math/pow.ts';
import { sorted } from '../stats/quantile.ts';
import { fanPoints } from './fan.ts';
import type { SimulationInput } from './input.ts';
import { quantileEstimate } from './summaries/estimates.ts';
import type { FinishedRun } from './summaries/summary.ts';
import { terminal } from './summaries/terminal.ts';

/** The run in money of the plan's start; undefined where prices do not move in it. */
export function realOutcome(
  input: SimulationInput,
  buffers: Buffers,
  run: FinishedRun,
): RealOutcome | undefined {
  if (!input.inflation) return undefined;
  const from = input.months * input.paths;
  const end = (buffers['real'] as Float64Array).subarray(from, from + run.paths);
  const levels = buffers['prices']!.subarray(0, run.paths);
  const yearly = sorted(Float64Array.from(levels, (level) => pow(level, 12 / input.months) - 1));
  return {
    terminal: terminal.compute({ ...run, end }),
    fan: fanPoints(input, buffers['realFan']!),
    inflation: {
      p5: quantileEstimate(yearly, 0.05),
      p50: quantileEstimate(yearly, 0.5),
      p95: quantileEstimate(yearly, 0.95),
    },
  };
}

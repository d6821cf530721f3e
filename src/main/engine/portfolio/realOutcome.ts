import type { RealOutcome } from '../../../shared/simulation.ts';
import type { Buffers } from '../parallel.ts';
import { fanPoints } from './fan.ts';
import type { SimulationInput } from './input.ts';
import type { Summaries } from './summaries/index.ts';

/** The run in money of the plan's start; undefined where prices do not move in it. */
export function realOutcome(
  input: SimulationInput,
  buffers: Buffers,
  { real }: Summaries,
): RealOutcome | undefined {
  if (!input.inflation) return undefined;
  const { riseP5, riseP50, riseP95, ...terminal } = real;
  return {
    terminal,
    fan: fanPoints(input, buffers['realFan']!),
    inflation: { p5: riseP5, p50: riseP50, p95: riseP95 },
  };
}

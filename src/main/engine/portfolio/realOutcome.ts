import type { RealOutcome, Terminal } from '../../../shared/simulation.ts';
import type { Buffers } from '../parallel.ts';
import { pow } from '../math/pow.ts';
import { fanPoints } from './fan.ts';
import type { SimulationInput } from './input.ts';
import { endValues, real } from './moneys.ts';
import { withForms } from './summaries/formedEstimates.ts';
import type { FinishedRun } from './summaries/summary.ts';
import { terminal } from './summaries/terminal.ts';

/** The run in money of the plan's start; undefined where prices do not move in it. */
export function realOutcome(
  input: SimulationInput,
  buffers: Buffers,
  run: FinishedRun,
): RealOutcome | undefined {
  if (!input.inflation) return undefined;
  const end = endValues(input, buffers, run.paths, real);
  const levels = buffers['prices']!.subarray(0, run.paths);
  const yearly = run.estimates.quantiles(
    Float64Array.from(levels, (level) => pow(level, 12 / input.months) - 1),
    { probabilities: [0.05, 0.5, 0.95] },
  );
  return {
    terminal: terminalOf({ ...run, end }),
    fan: fanPoints(input, buffers['realFan']!),
    inflation: {
      p5: yearly.at(0.05),
      p50: yearly.at(0.5),
      p95: yearly.at(0.95),
    },
  };
}

/** Figures of the end value, values and errors alone. */
function terminalOf(run: FinishedRun): Terminal {
  const figures = terminal.compute({ ...run, estimates: withForms(run.estimates) });
  const plain = terminal.names.map((name) => {
    const { value, se } = figures[name];
    return [name, { value, se }];
  });
  return Object.fromEntries(plain) as Terminal;
}

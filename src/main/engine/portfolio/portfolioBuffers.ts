import type { BufferSpec } from '../parallel.ts';
import { bundleRows } from './bundles/bundleRows.ts';
import { countedBuffers } from './counted/countedBuffers.ts';
import { depositRows } from './depositPaths.ts';
import { fanWidth } from './fan.ts';
import type { SimulationInput } from './input.ts';
import { pathMeasures } from './pathMeasures.ts';
import { formsLength, summaryLength } from './summaries/index.ts';

/** The shared memory of a simulation; what the plan does not have takes none. */
export function portfolioBuffers(input: SimulationInput): Readonly<Record<string, BufferSpec>> {
  const { paths, months, goals, bundles, inflation, shortRate, counted } = input;
  const allValues = counted ? 0 : (months + 1) * paths;
  return {
    values: { type: 'f64', length: allValues, overwritten: true },
    ...countedBuffers(input),
    measures: { type: 'f64', length: pathMeasures.length * paths },
    goals: { type: 'f64', length: (goals?.length ?? 0) * paths },
    needs: { type: 'f64', length: goals?.some(({ modelled }) => modelled) ? goals.length * paths : 0 },
    bundles: { type: 'f64', length: (bundles?.length ?? 0) * bundleRows.length * paths },
    fan: { type: 'f64', length: (months + 1) * fanWidth },
    deposit: { type: 'f64', length: shortRate ? depositRows.length * paths : 0 },
    real: { type: 'f64', length: inflation ? allValues : 0, overwritten: true },
    prices: { type: 'f64', length: inflation ? paths : 0 },
    realFan: { type: 'f64', length: inflation ? (months + 1) * fanWidth : 0 },
    summaries: { type: 'f64', length: summaryLength },
    forms: { type: 'f64', length: formsLength(paths) },
  };
}

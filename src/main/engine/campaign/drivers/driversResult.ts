import type { Driver, DriversResult } from '../../../../shared/drivers.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { engineVersion } from '../../version.ts';
import { compileCampaign } from '../compile/compileCampaign.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { meanParameters, spreadRates } from '../path/drawParameters.ts';
import { createPathState } from '../path/pathState.ts';
import { simulateExpected } from '../path/simulatePath.ts';
import { createWorth } from '../path/valueCampaign.ts';
import { measureOf, type DriversInput } from './measureOf.ts';
import { uncertainInputs } from './inputs.ts';

export function driversResult(input: DriversInput, rows: Float64Array, paths: number): DriversResult {
  const { scenario, split, request } = input;
  const compiled = compileCampaign({ scenario, split });
  const row = (index: number): Float64Array =>
    rows.subarray(index * request.paths, index * request.paths + paths);
  const [outcome, expected] = [row(0), row(1)];
  const resultWith = oneAtATime(compiled, request.measure);
  const drivers = uncertainInputs(scenario).map(({ about, place }, i): Driver => {
    const ascending = sorted(row(2 + i));
    const [low, high] = [quantileSorted(ascending, 0.1), quantileSorted(ascending, 0.9)];
    return {
      ...about,
      low,
      mean: compiled.parameters[place]?.mean ?? 1,
      high,
      lowResult: resultWith(place, low),
      highResult: resultWith(place, high),
      share: squaredCorrelation(row(2 + i), outcome),
    };
  });
  return {
    engineVersion,
    measure: request.measure,
    paths,
    partial: paths < request.paths,
    seed: scenario.seed,
    base: resultWith(-1, 0),
    sd: standardDeviation(outcome),
    knowledge: squaredCorrelation(expected, outcome),
    drivers: drivers.toSorted((a, b) => swing(b) - swing(a)),
  };
}

/** Runs the campaign at the means of all inputs but one, without luck and reviews. */
function oneAtATime(compiled: CompiledCampaign, measure: DriversInput['request']['measure']) {
  const state = createPathState(compiled);
  const worth = createWorth(state.channels);
  return (place: number, value: number): number => {
    meanParameters(compiled, state);
    if (place >= compiled.parameters.length) state.volumeFactor[place - compiled.parameters.length] = value;
    else if (place >= 0) state.parameters[place] = value;
    spreadRates(compiled, state);
    simulateExpected(compiled, state);
    return measureOf(measure, compiled, state, worth);
  };
}

const swing = ({ lowResult, highResult }: Driver): number => Math.abs(highResult - lowResult);

/** r² with its standard error 2|r|(1 - r²)/√n; 0 of what never moves. Source: Kendall and Stuart, vol. 1, §26. */
function squaredCorrelation(x: Float64Array, y: Float64Array): Estimate {
  const scale = standardDeviation(x, 0) * standardDeviation(y, 0);
  if (!(scale > 0)) return { value: 0, se: 0 };
  const [middleX, middleY] = [mean(x), mean(y)];
  const r = mean(x.map((value, i) => (value - middleX) * (y[i]! - middleY))) / scale;
  return { value: Math.min(1, r * r), se: (2 * Math.abs(r) * Math.max(0, 1 - r * r)) / Math.sqrt(x.length) };
}

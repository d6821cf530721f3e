import { exp } from '../../math/exp.ts';
import { purposes } from '../../random/purposes.ts';
import { UniformStream } from '../../random/uniformStream.ts';
import { withFollowUp } from '../compile/followUp.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { Drawn } from './moneyState.ts';
import { stepCount, type PathState } from './pathState.ts';

/** A factor of mean 1 whose log has the given standard deviation. */
export const unitFactor = (deviation: number, z: number): number =>
  exp(deviation * z - 0.5 * deviation * deviation);

export const parameterStream = (compiled: CompiledCampaign): UniformStream =>
  new UniformStream(compiled.scenario.seed, purposes.campaignParameters);

/**
 * Draws what is unknown: once a path, each parameter from a stream of its own, so that two splits and two scenarios
 * with the same parameters share their draws.
 */
export function drawInputs(
  compiled: CompiledCampaign,
  state: Drawn,
  lane: number,
  path: number,
  stream: UniformStream,
): void {
  const { width } = state;
  const { parameters, channels } = compiled;
  for (let i = 0; i < parameters.length; i += 1) {
    stream.moveTo(path, i);
    state.parameters[i * width + lane] = parameters[i]!.draw(stream);
  }
  for (let c = 0; c < channels.length; c += 1) {
    const { spread } = channels[c]!;
    stream.moveTo(path, parameters.length + c);
    state.volumeFactor[c * width + lane] = spread === 0 ? 1 : unitFactor(spread, stream.nextNormal());
  }
}

/** Draws what is unknown of a path, and the rates of its cells. */
export function drawParameters(
  compiled: CompiledCampaign,
  state: PathState,
  path: number,
  stream: UniformStream,
): void {
  drawInputs(compiled, state, 0, path, stream);
  spreadRates(compiled, state);
}

/** Puts every parameter at its mean: the campaign as planned. */
export function meanParameters(compiled: CompiledCampaign, state: PathState): void {
  compiled.parameters.forEach((parameter, i) => {
    state.parameters[i] = parameter.mean;
  });
  state.volumeFactor.fill(1);
  spreadRates(compiled, state);
}

/** Brings the rates of the funnel's rows to the cells that they serve. */
export function spreadRates(
  { cells, channels, segments, responsiveness }: CompiledCampaign,
  state: PathState,
): void {
  for (let cell = 0; cell < cells.row.length; cell += 1) {
    const row = cells.row[cell]! * stepCount;
    const at = cell * stepCount;
    state.rates[at] = multiplyOdds(state.parameters[row]!, responsiveness[cell % segments]!);
    const { followUp } = channels[Math.floor(cell / segments)]!;
    state.rates[at + 1] = withFollowUp(state.parameters[row + 1]!, followUp);
    state.rates[at + 2] = state.parameters[row + 2]!;
    state.rates[at + 3] = state.parameters[row + 3]!;
  }
  state.weekRates.set(state.rates);
}

import { purposes } from '../../random/purposes.ts';
import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { Parameter } from '../compile/uncertain.ts';
import { unitFactor } from '../path/drawParameters.ts';
import type { MoneyState } from '../path/moneyState.ts';
import type { KernelCampaign } from './kernelCampaign.ts';

/** Draws what is unknown of the paths of a block: `drawInputs`, a parameter of all paths at a time. */
export function drawBlock(
  compiled: CompiledCampaign,
  campaign: KernelCampaign,
  state: MoneyState,
  firstPath: number,
  stream: UniformStream,
): void {
  const { parameters, channels } = compiled;
  parameters.forEach((parameter, i) => drawRow(parameter, i, campaign, state, firstPath, stream));
  const { volumeFactor, width, count } = state;
  for (let c = 0; c < channels.length; c += 1) {
    const { spread } = channels[c]!;
    for (let lane = 0; lane < count; lane += 1) {
      stream.moveTo(firstPath + lane, parameters.length + c);
      volumeFactor[c * width + lane] = spread === 0 ? 1 : unitFactor(spread, stream.nextNormal());
    }
  }
}

/** Draws a parameter: by the kernel, where its gamma variates need no second trial. */
function drawRow(
  parameter: Parameter,
  i: number,
  { call, memory, betas }: KernelCampaign,
  state: MoneyState,
  firstPath: number,
  stream: UniformStream,
): void {
  const { beta } = parameter;
  const { parameters, width, count } = state;
  if (beta) {
    const { first: a, second: b } = beta;
    const out = betas * 8;
    call.fillBetas(purposes.campaignParameters, i, firstPath, a.d, a.c, a.logD, b.d, b.c, b.logD, out);
  }
  for (let lane = 0; lane < count; lane += 1) {
    const drawn = beta ? memory[betas + lane]! : Number.NaN;
    if (beta && !Number.isNaN(drawn)) {
      parameters[i * width + lane] = beta.low + beta.range * drawn;
      continue;
    }
    stream.moveTo(firstPath + lane, i);
    parameters[i * width + lane] = parameter.draw(stream);
  }
}

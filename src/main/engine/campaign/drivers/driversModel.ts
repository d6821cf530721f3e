import type { DriversResult } from '../../../../shared/drivers.ts';
import type { BlockModel } from '../../parallel.ts';
import { compileCampaign } from '../compile/compileCampaign.ts';
import { npvOf } from '../block/npvOf.ts';
import { blockWidth } from '../block/playBlock.ts';
import { preparedCampaign } from '../block/preparedCampaign.ts';
import { spreadRates } from '../path/drawParameters.ts';
import type { Drawn } from '../path/moneyState.ts';
import { createPathState } from '../path/pathState.ts';
import { simulateExpected } from '../path/simulatePath.ts';
import { createWorth } from '../path/valueCampaign.ts';
import { driversResult } from './driversResult.ts';
import { uncertainInputs } from './inputs.ts';
import { measureOf, type DriversInput } from './measureOf.ts';

const pathsInBlock = blockWidth;

/**
 * What drives the spread of a campaign's outcome: each uncertain input moved alone, and its share of the variance over
 * paths. See docs/models/campaign-drivers.md. Rows [outcome, expected outcome, inputs…][path].
 */
export const driversModel: BlockModel<DriversInput, DriversResult> = {
  name: 'drivers',
  buffers({ scenario, split, request }) {
    compileCampaign({ scenario, split });
    return { rows: { type: 'f64', length: (2 + uncertainInputs(scenario).length) * request.paths } };
  },
  paths: ({ request }) => request.paths,
  pathsIn: ({ request }, blocks) => Math.min(request.paths, blocks * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: ({ request }) => Math.ceil(request.paths / pathsInBlock),
      run: (input, buffers, block) => driversBlock(input, buffers['rows'] as Float64Array, block),
    },
  ],
  result: (input, buffers, paths) => driversResult(input, buffers['rows'] as Float64Array, paths),
};

/** Takes what a path has drawn. */
function takeLane({ width, parameters, volumeFactor }: Drawn, lane: number, out: Drawn): void {
  for (let i = 0; i < out.parameters.length; i += 1) out.parameters[i] = parameters[i * width + lane]!;
  for (let c = 0; c < out.volumeFactor.length; c += 1) out.volumeFactor[c] = volumeFactor[c * width + lane]!;
}

/** Plays each path as it would happen, and once more at the same rates without luck and reviews. */
function driversBlock({ scenario, split, request }: DriversInput, rows: Float64Array, block: number): void {
  const prepared = preparedCampaign({ scenario, split });
  const { compiled } = prepared;
  const inputs = uncertainInputs(scenario);
  const { paths, measure } = request;
  const first = block * pathsInBlock;
  const played = prepared.play(first, Math.min(pathsInBlock, paths - first));
  const state = createPathState(compiled);
  const worth = createWorth(state.channels);
  const known = state.parameters.length;
  for (let lane = 0; lane < played.count; lane += 1) {
    const path = first + lane;
    const { cumulative } = played.state;
    rows[path] =
      measure === 'customers'
        ? cumulative[cumulative.length - blockWidth + lane]!
        : npvOf(compiled, played, lane);
    takeLane(played.state, lane, state);
    spreadRates(compiled, state);
    simulateExpected(compiled, state);
    rows[paths + path] = measureOf(measure, compiled, state, worth);
    inputs.forEach(({ place }, i) => {
      rows[(2 + i) * paths + path] =
        place < known ? state.parameters[place]! : state.volumeFactor[place - known]!;
    });
  }
}

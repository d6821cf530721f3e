import {
  challengedAssumptions,
  type ChallengeRequest,
  type ChallengeResult,
} from '../../../../shared/challenge.ts';
import { npvOf } from '../../campaign/block/npvOf.ts';
import { preparedCampaign } from '../../campaign/block/preparedCampaign.ts';
import { campaignModel, pathBlocks } from '../../campaign/campaignModel.ts';
import { pathsInBlock } from '../../campaign/simulateBlock.ts';
import type { BlockModel } from '../../parallel.ts';
import { caseInput, caseCount } from './cases.ts';
import { challengeResult } from './challengeResult.ts';
import { turningWidth, writeTurning } from './turning.ts';

/** Where the net present values of one split in one case begin: [case][split][path]. */
const rowOf = (request: ChallengeRequest, place: number, split: number): number =>
  (place * request.splits.length + split) * request.paths;

/** Plays a block of paths of one split in one case; nothing but its net present values is kept. */
function writeBlock(request: ChallengeRequest, out: Float64Array, block: number): void {
  const own = pathBlocks(caseInput(request, 0, 0));
  const [at, rest] = [Math.floor(block / own), block % own];
  const [place, split] = [Math.floor(at / request.splits.length), at % request.splits.length];
  const prepared = preparedCampaign(caseInput(request, place, split));
  const first = rest * pathsInBlock;
  const played = prepared.play(first, Math.min(pathsInBlock, request.paths - first));
  const row = rowOf(request, place, split) + first;
  for (let lane = 0; lane < played.count; lane += 1) {
    out[row + lane] = npvOf(prepared.compiled, played, lane);
  }
}

/**
 * A verdict tried against its assumptions: every split of a board in the base case and with each assumption a little
 * lower and higher, on the same random numbers; and how far each would have to move to turn the verdict.
 * See docs/models/budget-challenge.md.
 */
export const challengeModel: BlockModel<ChallengeRequest, ChallengeResult> = {
  name: 'challenge',
  buffers(request) {
    // A split with a fault is refused before anything is allocated.
    request.splits.forEach((_, split) => campaignModel.buffers(caseInput(request, 0, split)));
    return {
      npv: { type: 'f64', length: caseCount * request.splits.length * request.paths },
      turning: { type: 'f64', length: challengedAssumptions.length * turningWidth },
    };
  },
  paths: ({ paths }) => paths,
  // A list with cases missing would mislead: it is whole or there is none.
  whole: true,
  pathsIn: (request, blocks) => (blocks >= allBlocks(request) ? request.paths : 0),
  phases: [
    {
      name: 'simulate',
      weight: 0.95,
      blocks: allBlocks,
      run: (request, buffers, block) => writeBlock(request, buffers['npv'] as Float64Array, block),
    },
    {
      name: 'turning',
      weight: 0.05,
      blocks: () => challengedAssumptions.length,
      run: (request, buffers, block) => writeTurning(request, buffers['turning'] as Float64Array, block),
    },
  ],
  result: (request, buffers, paths) =>
    challengeResult(request, paths, buffers['turning']!, (place, split) => {
      const row = rowOf(request, place, split);
      return (buffers['npv'] as Float64Array).subarray(row, row + paths);
    }),
};

function allBlocks(request: ChallengeRequest): number {
  return caseCount * request.splits.length * pathBlocks(caseInput(request, 0, 0));
}

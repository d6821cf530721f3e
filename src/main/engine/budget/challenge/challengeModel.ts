import {
  challengedAssumptions,
  type ChallengeRequest,
  type ChallengeResult,
} from '../../../../shared/challenge.ts';
import { campaignBuffers, campaignModel, pathBlocks } from '../../campaign/campaignModel.ts';
import { simulateBlock } from '../../campaign/simulateBlock.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { caseInput, caseCount } from './cases.ts';
import { challengeResult } from './challengeResult.ts';
import { turningWidth, writeTurning } from './turning.ts';

/** The part of the shared memory that belongs to one split in one case. */
export function partOf(buffers: Buffers, place: number, split: number): Buffers {
  const name = `${place}.${split}`;
  return {
    paths: buffers[`${name}.paths`]!,
    sums: buffers[`${name}.sums`]!,
    stats: buffers[`${name}.stats`]!,
  };
}

/**
 * A verdict tried against its assumptions: every split of a board in the base case and with each assumption a little
 * lower and higher, on the same random numbers; and how far each would have to move to turn the verdict.
 * See docs/models/budget-challenge.md.
 */
export const challengeModel: BlockModel<ChallengeRequest, ChallengeResult> = {
  name: 'challenge',
  buffers(request) {
    const parts = Array.from({ length: caseCount }, (_, place) =>
      request.splits.flatMap((_split, split) => {
        const input = caseInput(request, place, split);
        if (place === 0) campaignModel.buffers(input);
        return Object.entries(campaignBuffers(input)).map(
          ([name, spec]) => [`${place}.${split}.${name}`, spec] as const,
        );
      }),
    );
    return {
      ...Object.fromEntries(parts.flat()),
      turning: { type: 'f64', length: challengedAssumptions.length * turningWidth },
    };
  },
  paths: ({ paths }) => paths,
  // A list with cases missing would mislead: it is whole or there is none.
  pathsIn: (request, blocks) => (blocks >= allBlocks(request) ? request.paths : 0),
  phases: [
    {
      name: 'simulate',
      weight: 0.95,
      blocks: allBlocks,
      run(request, buffers, block) {
        const own = pathBlocks(caseInput(request, 0, 0));
        const [at, rest] = [Math.floor(block / own), block % own];
        const [place, split] = [Math.floor(at / request.splits.length), at % request.splits.length];
        simulateBlock(caseInput(request, place, split), partOf(buffers, place, split), rest);
      },
    },
    {
      name: 'turning',
      weight: 0.05,
      blocks: () => challengedAssumptions.length,
      run: (request, buffers, block) => writeTurning(request, buffers['turning'] as Float64Array, block),
    },
  ],
  result: (request, buffers, paths) =>
    challengeResult(request, paths, buffers['turning']!, (place, split) => partOf(buffers, place, split)),
};

function allBlocks(request: ChallengeRequest): number {
  return caseCount * request.splits.length * pathBlocks(caseInput(request, 0, 0));
}

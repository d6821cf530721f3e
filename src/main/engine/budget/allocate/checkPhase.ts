import type { AllocationCheck, AllocationObjective } from '../../../../shared/allocation.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import type { Buffers } from '../../parallel.ts';
import type { CampaignInput } from '../../campaign/input.ts';
import { preparedCampaign } from '../../campaign/block/preparedCampaign.ts';
import { playedPaths } from '../../campaign/block/playedPaths.ts';
import { pathsInBlock } from '../../campaign/simulateBlock.ts';
import { rowOf, worthFigures, type PlayedPaths } from '../../campaign/targets/playedPaths.ts';
import { targetFigures } from '../../campaign/targets/targetFigures.ts';
import { headCounts } from '../../../../shared/campaignResult.ts';
import { mean } from '../../stats/mean.ts';
import { standardErrorOfMean, standardErrorOfProbability } from '../../stats/standardErrors.ts';
import type { AllocationInput } from './allocationInput.ts';
import { readAnswer, type Answer } from './answer.ts';
import { askedTarget, missOf } from './targetMisses.ts';

/** Rows kept of each split: the objective, and by how much the target is missed. */
const rows = 2;
const splits = 2;

export const checkLength = ({ request }: AllocationInput): number => request.checkPaths * rows * splits;
export const checkBlocks = ({ request }: AllocationInput): number =>
  splits * Math.ceil(request.checkPaths / pathsInBlock);

const inputs = new WeakMap<Answer, readonly CampaignInput[]>();

/** The given split and the found one on the campaign with its rules; of its targets only the asked one. */
function inputsOf(asked: AllocationInput, answer: Answer): readonly CampaignInput[] {
  const targets = asked.request.target === undefined ? [] : [askedTarget(asked)];
  const scenario = { ...asked.scenario, targets, paths: asked.request.checkPaths };
  const known = inputs.get(answer) ?? [answer.given, answer.split].map((split) => ({ scenario, split }));
  inputs.set(answer, known);
  return known;
}

/** Plays a block of paths of one of the splits with luck and review rules. Both see the same random numbers. */
export function writeCheck(asked: AllocationInput, buffers: Buffers, block: number): void {
  const answer = readAnswer(asked, buffers);
  const { checkPaths, objective } = asked.request;
  const which = block % splits;
  const first = Math.floor(block / splits) * pathsInBlock;
  const prepared = preparedCampaign(inputsOf(asked, answer)[which]!);
  const count = Math.min(pathsInBlock, checkPaths - first);
  const played = playedPaths(prepared.compiled, prepared.play(first, count));
  const out = (buffers['check'] as Float64Array).subarray(which * rows * checkPaths);
  out.set(objectiveOf(played, objective), first);
  const [figure] = targetFigures(prepared.compiled);
  if (figure)
    out.set(
      figure(played).map((value) => missOf(askedTarget(asked), value)),
      checkPaths + first,
    );
}

/** The objective of played paths. */
function objectiveOf(played: PlayedPaths, objective: AllocationObjective): Float64Array {
  const { channels } = played.compiled;
  if (objective === 'profit') {
    const worth = (figure: (typeof worthFigures)[number]): Float64Array =>
      rowOf(played.worth, channels.length * worthFigures.length + worthFigures.indexOf(figure), played.count);
    const cost = worth('cost');
    return worth('value').map((value, path) => value - cost[path]!);
  }
  const heads = new Float64Array(played.count);
  channels.forEach((_, c) => {
    const row = rowOf(
      played.channelHeads,
      c * headCounts.length + headCounts.indexOf(objective),
      played.count,
    );
    row.forEach((people, path) => (heads[path]! += people));
  });
  return heads;
}

const meanOf = (values: Float64Array): Estimate => ({ value: mean(values), se: standardErrorOfMean(values) });

/** What the check came to; null where it was not asked. */
export function checkResult({ request }: AllocationInput, buffers: Buffers): AllocationCheck | null {
  const paths = request.checkPaths;
  if (paths < 2) return null;
  const row = (which: number, kind: number): Float64Array =>
    (buffers['check'] as Float64Array).slice(
      (which * rows + kind) * paths,
      (which * rows + kind + 1) * paths,
    );
  const [start, best] = [row(0, 0), row(1, 0)];
  const share = (holds: (path: number) => boolean): Estimate => {
    const value = start.reduce((count, _, path) => count + (holds(path) ? 1 : 0), 0) / paths;
    return { value, se: standardErrorOfProbability(value, paths) };
  };
  const met = (which: number): Estimate => {
    const misses = row(which, 1);
    return share((path) => misses[path]! <= 0);
  };
  return {
    paths,
    start: meanOf(start),
    best: meanOf(best),
    difference: meanOf(best.map((value, path) => value - start[path]!)),
    wins: share((path) => best[path]! > start[path]!),
    ties: share((path) => Object.is(best[path], start[path])),
    target: request.target === undefined ? null : { start: met(0), best: met(1) },
  };
}

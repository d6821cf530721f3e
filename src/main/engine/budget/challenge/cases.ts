import { challengedAssumptions, type ChallengeRequest } from '../../../../shared/challenge.ts';
import type { CampaignInput } from '../../campaign/input.ts';
import { levers } from '../../campaign/levers/levers.ts';

/** The base case, then each assumption lower and higher. */
export const caseCount = 1 + 2 * challengedAssumptions.length;

/** Factor of the assumption in a case; 1 for the base case. Lower and higher are each other's inverse nearly, not exactly. */
export function factorOf({ change }: ChallengeRequest, place: number): number {
  if (place === 0) return 1;
  return place % 2 === 1 ? 1 - change : 1 + change;
}

const known = new WeakMap<ChallengeRequest, CampaignInput[]>();

/** What is simulated for a split in a case; made once for a request, as compiling is remembered by it. */
export function caseInput(request: ChallengeRequest, place: number, split: number): CampaignInput {
  const inputs = known.get(request) ?? makeInputs(request);
  known.set(request, inputs);
  return inputs[place * request.splits.length + split]!;
}

function makeInputs(request: ChallengeRequest): CampaignInput[] {
  const scenario = { ...request.scenario, paths: request.paths };
  return Array.from({ length: caseCount }, (_, place) =>
    request.splits.map((split) => {
      const base: CampaignInput = { scenario, split };
      const assumption = challengedAssumptions[Math.floor((place - 1) / 2)];
      return assumption ? levers[assumption](base, factorOf(request, place)) : base;
    }),
  ).flat();
}

import { challengedAssumptions, type ChallengeRequest } from '../../../../shared/challenge.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import { leastChange } from '../../campaign/levers/leastChange.ts';
import { levers } from '../../campaign/levers/levers.ts';
import { expectedNpv } from '../expectedNpv.ts';

/** Two factors for each assumption: at which the verdict turns, and at which the best split breaks even. */
export const turningWidth = 2;

/** Writes how far one assumption would have to move, at the mean rates; NaN where no factor within reach does. */
export function writeTurning(request: ChallengeRequest, out: Float64Array, place: number): void {
  const { scenario, splits } = request;
  const change = levers[challengedAssumptions[place]!];
  const npvAt = (split: BudgetSplit, factor: number): number =>
    expectedNpv(change({ scenario, split }, factor));
  const today = splits.map((split) => expectedNpv({ scenario, split }));
  const leader = today.indexOf(Math.max(...today));
  const best = splits[leader]!;
  const others = splits.filter((_, split) => split !== leader);
  const overtaken = (factor: number): boolean => {
    const own = npvAt(best, factor);
    return others.some((split) => npvAt(split, factor) > own);
  };
  const earns = today[leader]! > 0;
  out[place * turningWidth] = others.length > 0 ? leastChange(overtaken) : Number.NaN;
  out[place * turningWidth + 1] = leastChange((factor) => npvAt(best, factor) > 0 !== earns);
}

import type { AllocatedPart, AllocationResult } from '../../../../shared/allocation.ts';
import type { Buffers } from '../../parallel.ts';
import { quantile } from '../../stats/quantile.ts';
import { standardErrorOfProbability } from '../../stats/standardErrors.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { engineVersion } from '../../version.ts';
import type { AllocationInput } from './allocationInput.ts';
import { outcome } from './outcome.ts';
import { surestSplit } from './surestSplit.ts';
import { leastTotal } from './leastTotal.ts';
import { shareRange } from './shareRange.ts';
import { rebuildSplit } from './rebuildSplit.ts';
import { createSearch, frontierTotals, type Search } from './search.ts';
import { bestTechnology } from './technologyPoints.ts';
import { holdOf } from './holdOf.ts';
import { isLawful } from './lawful.ts';
import { lineResults, nextOf, weeklyMoney } from './describe.ts';
import { presentTiming } from './timing.ts';
import { timedInput } from './timingSearch.ts';
import { yieldsOf, type Yields } from './yields.ts';

/** Money whose next effect is told, yuan. */
const nextMoney = 10_000;
const curvePoints = 24;

/** Assembles the answer of a finished search. */
export function allocationResult(asked: AllocationInput, buffers: Buffers): AllocationResult {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const { parts } = search;
  const { objective, draws } = input.request;
  const technology = bestTechnology(parts, buffers['coarse']!, buffers['fine']!);
  const yields = yieldsOf(search.compiled, input.split, objective);
  const mean = search.divideAt(technology, 3).money;
  const { goal } = input.request;
  const surest =
    goal === undefined ? null : surestSplit(input, search, yields, technology, mean, buffers['tables']!);
  const found = surest?.money ?? mean;
  const given = { ...asked.split, total: parts.total };
  const better = rebuildSplit(input.scenario, input.split, found, parts.total, parts.lines?.activities);
  const [start, reached] = [outcome(input, given), outcome(input, better)];
  // Channels were searched one by one; the whole campaign has the last word.
  const improved = surest ? surest.best > surest.start : reached > start;
  const lawful = isLawful(parts);
  const isAnswer = improved || !lawful;
  const best = isAnswer ? found : parts.start;
  const split = isAnswer ? better : given;
  const allocated = parts.ids.map((_, i) => allocatedPart(input, search, yields, best, i, buffers['draws']!));
  return {
    engineVersion,
    objective,
    total: parts.total,
    draws,
    seed: input.scenario.seed,
    split,
    improved,
    lawful,
    start,
    best: isAnswer ? reached : start,
    goal: surest && {
      goal: goal!,
      start: shareEstimate(surest.start, draws),
      best: shareEstimate(isAnswer ? surest.best : Math.max(surest.start, surest.best), draws),
      leastTotal: leastTotal(search, technology, goal!),
    },
    parts: allocated,
    lines: lineResults(asked, split, parts),
    timing: {
      start: presentTiming(asked.scenario, asked.split),
      best: presentTiming(asked.scenario, split),
    },
    next: nextOf(allocated),
    weekly: weeklyMoney(asked.scenario, given, split),
    frontier: frontierTotals.map((share, i) => ({
      total: share * parts.total,
      value: buffers['frontier']![i]!,
    })),
    curves: curves(input, search, yields, best),
  };
}

const shareEstimate = (share: number, draws: number): Estimate => ({
  value: share,
  se: standardErrorOfProbability(share, draws),
});

function allocatedPart(
  input: AllocationInput,
  { parts }: Search,
  yields: Yields,
  best: readonly number[],
  part: number,
  draws: ArrayLike<number>,
): AllocatedPart {
  const shares = Float64Array.from(
    { length: input.request.draws },
    (_, draw) => draws[draw * parts.ids.length + part]!,
  );
  const more = best.map((money, i) => (i === part ? money + nextMoney : money));
  return {
    id: parts.ids[part]!,
    start: parts.start[part]!,
    best: best[part]!,
    hold: holdOf(parts.locked[part]!, best[part]!, parts.bounds[part]!, parts.total),
    next: together(yields, more) - together(yields, best),
    range: shareRange((money) => together(yields, money), best, part),
    shares: { p5: quantile(shares, 0.05), p50: quantile(shares, 0.5), p95: quantile(shares, 0.95) },
  };
}

/** The objective as a sum over channels on their own. */
function together(yields: Yields, money: readonly number[]): number {
  const channels = money.length - 2;
  let value = yields.setTechnology(money[channels]!);
  for (let c = 0; c < channels; c += 1) value += yields.channel(c, money[c]!);
  return value;
}

function curves(
  input: AllocationInput,
  { parts }: Search,
  yields: Yields,
  best: readonly number[],
): AllocationResult['curves'] {
  yields.setTechnology(best.at(-2)!);
  return input.scenario.channels.map(({ id }, c) => {
    const most = Math.max(1.5 * best[c]!, 1.5 * parts.start[c]!, 0.05 * parts.total);
    return {
      id,
      points: Array.from({ length: curvePoints + 1 }, (_, i) => {
        const money = (most * i) / curvePoints;
        return { money, value: yields.channel(c, money) };
      }),
    };
  });
}

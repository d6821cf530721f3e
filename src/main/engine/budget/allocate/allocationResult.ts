import type { AllocatedPart, AllocationResult } from '../../../../shared/allocation.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import type { Buffers } from '../../parallel.ts';
import { quantile } from '../../stats/quantile.ts';
import { standardErrorOfProbability } from '../../stats/standardErrors.ts';
import { engineVersion } from '../../version.ts';
import type { AllocationInput } from './allocationInput.ts';
import { readAnswer, type Answer } from './answer.ts';
import { readCeiling } from './ceiling.ts';
import { readChanceCeiling } from './chanceCeiling.ts';
import { checkResult } from './checkPhase.ts';
import { lineResults, nextOf, weeklyMoney } from './describe.ts';
import { curveLength, curveMoney, curvesAt } from './drawPhase.ts';
import { readLeast, readLeastByMean } from './findings.ts';
import { frontierTotals } from './frontier.ts';
import { isSmallestTried } from './least.ts';
import { bestMove, marginalsOf } from './marginals.ts';
import { createSearch } from './search.ts';
import { shareRange } from './shareRange.ts';
import { presentTiming } from './timing.ts';

/** Assembles the answer of a finished search. */
export function allocationResult(asked: AllocationInput, buffers: Buffers): AllocationResult {
  const answer = readAnswer(asked, buffers);
  const { search, money, split, given, improved, lawful, start, best } = answer;
  const { parts, yields } = search;
  const { objective, draws } = asked.request;
  const allocated = parts.ids.map((_, i) => allocatedPart(answer, i, buffers['draws']!));
  const askedTotal = createSearch(asked).parts.total;
  return {
    engineVersion,
    objective,
    total: parts.total,
    draws,
    seed: asked.scenario.seed,
    split,
    improved,
    lawful,
    start,
    best,
    ceiling: readCeiling(asked, buffers),
    chanceCeiling: readChanceCeiling(asked, buffers, answer),
    ...aimResults(asked, buffers, answer, askedTotal),
    parts: allocated,
    lines: lineResults(asked, split, parts),
    timing: {
      start: presentTiming(asked.scenario, asked.split),
      best: presentTiming(asked.scenario, split),
    },
    next: nextOf(allocated),
    move: bestMove(yields.whole, parts, money),
    check: checkResult(asked, buffers),
    weekly: weeklyMoney(asked.scenario, given, split),
    frontier: frontierTotals.map((share, i) => ({
      total: share * askedTotal,
      value: buffers['frontier']![i]!,
    })),
    curves: curves(answer, draws, buffers['curves']!),
  };
}

/** What is told of the goal or the target. */
function aimResults(
  { request }: AllocationInput,
  buffers: Buffers,
  { sureness, search }: Answer,
  asked: number,
): Pick<AllocationResult, 'goal' | 'target' | 'least' | 'chances'> {
  if (!sureness) return { goal: null, target: null, least: null, chances: null };
  const share = (value: number): Estimate => ({
    value,
    se: standardErrorOfProbability(value, sureness.draws),
  });
  const sure = { start: share(sureness.start.probability), best: share(sureness.best.probability) };
  const { target, goal, least, confidence } = request;
  const byMean = readLeastByMean(buffers);
  const found = least ? readLeast(buffers) : null;
  return {
    target: target === undefined ? null : { id: target, ...sure },
    goal:
      target === undefined
        ? { goal: goal!, ...sure, leastTotal: byMean === null ? null : byMean * asked }
        : null,
    least: least
      ? {
          total: found === null ? null : search.parts.total,
          asked,
          confidence,
          smallest: found !== null && isSmallestTried(found.share),
        }
      : null,
    chances: frontierTotals.map((of, i) => ({ total: of * asked, chance: share(buffers['chances']![i]!) })),
  };
}

function allocatedPart({ search, money }: Answer, part: number, draws: ArrayLike<number>): AllocatedPart {
  const { parts, yields } = search;
  const count = parts.ids.length;
  const shares = Float64Array.from(
    { length: draws.length / count },
    (_, draw) => draws[draw * count + part]!,
  );
  return {
    id: parts.ids[part]!,
    start: parts.start[part]!,
    best: money[part]!,
    ...marginalsOf(yields.whole, parts, money, part),
    range: shareRange(yields.whole, money, part),
    shares: { p5: quantile(shares, 0.05), p50: quantile(shares, 0.5), p95: quantile(shares, 0.95) },
  };
}

function curves(
  { search: { parts, yields }, money }: Answer,
  draws: number,
  drawn: ArrayLike<number>,
): AllocationResult['curves'] {
  const mean = curvesAt(yields.whole, parts, money);
  return parts.ids.slice(0, -2).map((id, c) => ({
    id,
    points: Array.from({ length: curveLength }, (_, point) => {
      const at = c * curveLength + point;
      const values = Float64Array.from({ length: draws }, (_draw, draw) => drawn[draw * mean.length + at]!);
      return {
        money: curveMoney(parts, money, c, point),
        value: mean[at]!,
        low: quantile(values, 0.05),
        high: quantile(values, 0.95),
      };
    }),
  }));
}

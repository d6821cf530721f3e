import {
  challengedAssumptions,
  type ChallengeCase,
  type ChallengeRequest,
  type ChallengeResult,
} from '../../../../shared/challenge.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import { standardErrorOfMean, standardErrorOfProbability } from '../../stats/standardErrors.ts';
import { engineVersion } from '../../version.ts';
import { caseCount, factorOf } from './cases.ts';
import { turningWidth } from './turning.ts';

const estimate = (values: Float64Array): Estimate => ({
  value: mean(values),
  se: standardErrorOfMean(values),
});

/** Share of paths in which a condition holds. */
function share(paths: number, holds: (path: number) => boolean): Estimate {
  let count = 0;
  for (let path = 0; path < paths; path += 1) if (holds(path)) count += 1;
  return { value: count / paths, se: standardErrorOfProbability(count / paths, paths) };
}

const placeOfLargest = (values: readonly number[]): number =>
  values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);

/** Assembles the answer from the net present values by case, split and path. */
export function challengeResult(
  request: ChallengeRequest,
  paths: number,
  turning: ArrayLike<number>,
  npvOf: (place: number, split: number) => Float64Array,
): ChallengeResult {
  const values = Array.from({ length: caseCount }, (_, place) =>
    request.splits.map((_split, split) => npvOf(place, split)),
  );
  const [baseValues] = values;
  const leader = placeOfLargest(baseValues!.map((npv) => mean(npv)));
  const caseAt = (place: number): ChallengeCase => {
    const own = values[place]!;
    const means = own.map((npv) => mean(npv));
    const rivals = own.map((_, split) => split).filter((split) => split !== leader);
    const rival = rivals[placeOfLargest(rivals.map((split) => means[split]!))];
    return {
      factor: factorOf(request, place),
      splits: own.map((npv, split) => ({
        npv: estimate(npv),
        change: estimate(npv.map((value, path) => value - baseValues![split]![path]!)),
        profit: share(paths, (path) => npv[path]! > 0),
      })),
      best: placeOfLargest(means),
      holds: rival === undefined ? null : share(paths, (path) => own[leader]![path]! > own[rival]![path]!),
    };
  };
  const swing = (place: number): number =>
    Math.max(
      ...[0, 1].map((side) => Math.abs(mean(values[place + side]![leader]!) - mean(baseValues![leader]!))),
    );
  const factor = (at: number): number | null => (Number.isFinite(turning[at]!) ? turning[at]! : null);
  return {
    engineVersion,
    seed: request.scenario.seed,
    paths,
    change: request.change,
    base: caseAt(0),
    challenges: challengedAssumptions
      .map((assumption, i) => ({ assumption, i, swing: swing(1 + 2 * i) }))
      .toSorted((a, b) => b.swing - a.swing)
      .map(({ assumption, i }) => ({
        assumption,
        low: caseAt(1 + 2 * i),
        high: caseAt(2 + 2 * i),
        turns: factor(i * turningWidth),
        breaksEven: factor(i * turningWidth + 1),
      })),
  };
}

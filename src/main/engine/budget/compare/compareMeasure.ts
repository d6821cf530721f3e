import { readSpread } from '../../campaign/result/readFigures.ts';
import { figureWidth, writeSpread } from '../../campaign/result/summarise.ts';
import { histogram } from '../../portfolio/histogram.ts';
import { standardErrorOfProbability } from '../../stats/standardErrors.ts';
import type { MeasureComparison } from '../../../../shared/campaignResult.ts';

/** Differences that the rounding of sums can make are no differences. */
const rounding = 1e-12;

const mostBins = 120;
const spreadAt = 4;
const binsAt = spreadAt + figureWidth;
/** Numbers that one comparison takes: wins, ties, losses, is there a difference, its spread, bins, edges, counts. */
export const comparisonWidth = binsAt + 1 + (mostBins + 1) + mostBins;

/** Compares two rows of values by path, and writes what comes out. */
export function writeComparison(
  lowerIsBetter: boolean,
  first: Float64Array,
  second: Float64Array,
  out: Float64Array,
): void {
  let [wins, ties, bounded] = [0, 0, true];
  const differences = first.map((a, path) => {
    const b = second[path]!;
    if (a === Infinity || b === Infinity) bounded = false;
    if (a === b || Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b))) {
      ties += 1;
      return 0;
    }
    if (a > b !== lowerIsBetter) wins += 1;
    return a - b;
  });
  out.set([wins, ties, first.length - wins - ties, bounded ? 1 : 0]);
  if (!bounded) return;
  const { edges, counts } = histogram(differences);
  out[binsAt] = counts.length;
  out.set(edges, binsAt + 1);
  out.set(counts, binsAt + 1 + mostBins + 1);
  writeSpread(differences, out.subarray(spreadAt, spreadAt + figureWidth));
}

/** Reads back what {@link writeComparison} wrote. */
export function readComparison(numbers: Float64Array, paths: number): Omit<MeasureComparison, 'measure'> {
  const share = (count: number) => ({
    value: count / paths,
    se: standardErrorOfProbability(count / paths, paths),
  });
  const bounded = numbers[3] === 1;
  const bins = numbers[binsAt]!;
  const countsAt = binsAt + 1 + mostBins + 1;
  return {
    first: share(numbers[0]!),
    tie: share(numbers[1]!),
    second: share(numbers[2]!),
    difference: bounded ? readSpread(numbers, spreadAt) : null,
    histogram: bounded
      ? {
          edges: [...numbers.subarray(binsAt + 1, binsAt + 2 + bins)],
          counts: [...numbers.subarray(countsAt, countsAt + bins)],
        }
      : null,
  };
}

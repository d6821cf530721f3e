import type {
  ComparisonResult,
  MeasureComparison,
  SplitPair,
  Spread,
} from '../../../../shared/campaignResult.ts';
import type { Estimate, Histogram } from '../../../../shared/simulation.ts';

/** The comparison of two splits of a run, whichever way round they were run; null for a split and itself. */
export function pairOf(result: ComparisonResult, first: number, second: number): SplitPair | null {
  const asRun = result.pairs.find((pair) => pair.first === first && pair.second === second);
  if (asRun) return asRun;
  const turned = result.pairs.find((pair) => pair.first === second && pair.second === first);
  return turned ? { first, second, measures: turned.measures.map(turnedRound) } : null;
}

/** Wins and losses change places, and every difference its sign. */
function turnedRound({
  measure,
  first,
  tie,
  second,
  difference,
  histogram,
}: MeasureComparison): MeasureComparison {
  return {
    measure,
    first: second,
    tie,
    second: first,
    difference: difference && negatedSpread(difference),
    histogram: histogram && negatedHistogram(histogram),
  };
}

const negated = ({ value, se }: Estimate): Estimate => ({ value: 0 - value, se });

function negatedSpread({ mean, sd, p5, p25, p50, p75, p95 }: Spread): Spread {
  return {
    mean: negated(mean),
    sd,
    p5: negated(p95),
    p25: negated(p75),
    p50: negated(p50),
    p75: negated(p25),
    p95: negated(p5),
  };
}

function negatedHistogram({ edges, counts }: Histogram): Histogram {
  return { edges: edges.toReversed().map((edge) => 0 - edge), counts: counts.toReversed() };
}

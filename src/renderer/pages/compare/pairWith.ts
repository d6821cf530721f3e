import type { Spread } from '../../../shared/campaignResult.ts';
import type { Estimate } from '../../../shared/simulation.ts';
import type { PlanComparison, PlanMeasure } from '../../../shared/planComparison.ts';

/** How a plan does against the baseline, seen from the plan: more is above the baseline. */
export interface AgainstBaseline {
  readonly wins: Estimate;
  readonly tie: Estimate;
  readonly losses: Estimate;
  /** 5th, 50th and 95th percentile of plan less baseline. */
  readonly difference: { readonly p5: number; readonly p50: number; readonly p95: number } | null;
}

const turned = ({ p5, p50, p95 }: Spread) => ({ p5: -p95.value, p50: -p50.value, p95: -p5.value });

/** Pairs hold the baseline first (place 0); this turns them round. @param place of the plan, 1 or more */
export function againstBaseline(
  { pairs }: PlanComparison,
  place: number,
  measure: PlanMeasure,
): AgainstBaseline {
  const pair = pairs.find(({ first, second }) => first === 0 && second === place)!;
  const found = pair.measures.find((item) => item.measure === measure)!;
  return {
    wins: found.second,
    tie: found.tie,
    losses: found.first,
    difference: found.difference ? turned(found.difference) : null,
  };
}

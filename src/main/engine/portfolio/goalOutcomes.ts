import { dateOfBoundary } from '../../../shared/planDates.ts';
import type { GoalOutcome } from '../../../shared/simulation.ts';
import { mean } from '../stats/mean.ts';
import type { GoalInput, SimulationInput } from './input.ts';
import { meanEstimate } from './summaries/estimates.ts';
import type { RunEstimates } from './summaries/runEstimates.ts';
import type { FinishedRun } from './summaries/summary.ts';

/** Less than half a fen is not lacking. */
const tie = 0.005;

/**
 * Judges the goals of a run.
 * @param funds what each path had for each goal, [goal][path], yuan
 * @param needs what each goal takes in each path, likewise; needed where a goal follows prices
 */
export function goalOutcomes(
  { goals = [], startDate, paths: asked }: Pick<SimulationInput, 'goals' | 'startDate' | 'paths'>,
  funds: ArrayLike<number>,
  { paths, estimates }: Pick<FinishedRun, 'paths' | 'estimates'>,
  needs: ArrayLike<number> = [],
): GoalOutcome[] {
  return goals.map((goal, i) => {
    const needed = new Float64Array(paths).fill(goal.amount);
    // Loops: `from` and `filter` take many times longer.
    if (goal.modelled) for (let path = 0; path < paths; path += 1) needed[path] = needs[i * asked + path]!;
    const lacking = new Float64Array(paths);
    for (let path = 0; path < paths; path += 1) {
      lacking[path] = Math.max(0, needed[path]! - funds[i * asked + path]!);
    }
    const judged = goal.modelled ? { ...goal, amount: mean(needed) } : goal;
    return outcome(judged, dateOfBoundary(startDate, goal.at), lacking, estimates);
  });
}

function outcome(
  { at, ...goal }: GoalInput,
  date: string,
  lacking: Float64Array,
  estimates: RunEstimates,
): GoalOutcome {
  const misses = missesOf(lacking);
  return {
    ...goal,
    month: at,
    date,
    probability: estimates.probability((path) => lacking[path]! < tie),
    expectedShortfall: estimates.mean(lacking),
    // One path says nothing about its own spread.
    ...(misses.length > 1 ? { shortfallWhenMissed: meanEstimate(misses) } : {}),
  };
}

/** What the paths lack that lack anything. */
function missesOf(lacking: Float64Array): Float64Array {
  const misses = new Float64Array(lacking.length);
  let count = 0;
  for (let path = 0; path < lacking.length; path += 1) {
    if (!(lacking[path]! >= tie)) continue;
    misses[count] = lacking[path]!;
    count += 1;
  }
  return misses.subarray(0, count);
}

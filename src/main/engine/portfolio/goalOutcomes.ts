import { dateOfBoundary } from '../../../shared/planDates.ts';
import type { GoalOutcome } from '../../../shared/simulation.ts';
import type { GoalInput, SimulationInput } from './input.ts';
import { meanEstimate, probabilityEstimate } from './summaries/estimates.ts';

/** Less than half a fen is not lacking. */
const tie = 0.005;

/** Judges the goals of a run. @param funds what each path had for each goal, [goal][path], yuan */
export function goalOutcomes(
  { goals = [], startDate, paths: asked }: Pick<SimulationInput, 'goals' | 'startDate' | 'paths'>,
  funds: ArrayLike<number>,
  paths: number,
): GoalOutcome[] {
  return goals.map((goal, i) => {
    const lacking = Float64Array.from({ length: paths }, (_lack, path) =>
      Math.max(0, goal.amount - funds[i * asked + path]!),
    );
    return outcome(goal, dateOfBoundary(startDate, goal.at), lacking);
  });
}

function outcome({ at, ...goal }: GoalInput, date: string, lacking: Float64Array): GoalOutcome {
  const misses = lacking.filter((lack) => lack >= tie);
  return {
    ...goal,
    month: at,
    date,
    probability: probabilityEstimate(lacking.length, (path) => lacking[path]! < tie),
    expectedShortfall: meanEstimate(lacking),
    // One path says nothing about its own spread.
    ...(misses.length > 1 ? { shortfallWhenMissed: meanEstimate(misses) } : {}),
  };
}

import type { SimulationResult } from '../../../shared/simulation.ts';

export const dotCount = 50;

/** How many of fifty dots end below what was paid in, miss the goal without that, and reach it. */
export interface OutcomeDots {
  readonly below: number;
  readonly missed: number;
  readonly reached: number;
}

/** Counts that agree with the probabilities said in words; a chance of less than a dot still shows as none. */
export function outcomeDots(result: Pick<SimulationResult, 'goals' | 'lossProbability'>): OutcomeDots {
  const reached = Math.round(dotCount * (result.goals[0]?.probability.value ?? 0));
  const below = Math.min(dotCount - reached, Math.round(dotCount * result.lossProbability.value));
  return { below, missed: dotCount - reached - below, reached };
}

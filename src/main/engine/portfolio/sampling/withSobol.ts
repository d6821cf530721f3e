import type { SimulationInput } from '../input.ts';

/** Scramblings of a run at least, where it has the paths: their spread is what standard errors come from. */
const scramblings = 16;
/** Points of a scrambling at least: the kernel plays as many paths at once. */
const fewestPoints = 64;
const fewestScramblings = 4;

/** Points of each scrambling of a run with at most so many paths: a power of two. */
function pointsFor(paths: number): number {
  let points = fewestPoints;
  while (points * 2 * scramblings <= paths) points *= 2;
  return points;
}

/**
 * The same run on scrambled Sobol points, with the most paths that are whole scramblings; undefined where it cannot be:
 * the market is not drawn by a lognormal law, or the paths are too few for a standard error.
 */
export function withSobol(input: SimulationInput): SimulationInput | undefined {
  if (input.returns?.kind !== 'lognormal') return undefined;
  const points = pointsFor(input.paths);
  const whole = Math.floor(input.paths / points);
  return whole < fewestScramblings ? undefined : { ...input, paths: whole * points, sampling: { points } };
}

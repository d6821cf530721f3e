import { exp } from '../../math/exp.ts';

/** Largest log growth of a month, up and down: far beyond any market, and near the end of what a double holds. */
const largest = 700;

/** Growth of a month by its logarithm. A month of the wildest tail still has a growth, and one above 0. */
export const growthOfLog = (log: number): number => exp(Math.max(Math.min(log, largest), -largest));

import { kappa } from './kappa.ts';

/** Mean return above a minimum over the mean shortfall below it: omega less 1. */
export function omegaSharpe(returns: ArrayLike<number>, minimum: number): number {
  return kappa(returns, minimum, 1);
}

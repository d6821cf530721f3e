import { mean } from '../../stats/mean.ts';
import { drawdowns } from './drawdowns.ts';

/** Mean of all drawdowns, those of zero included. Source: Becker 2006 (Zephyr Associates); Bacon 2008. */
export function painIndex(returns: ArrayLike<number>): number {
  return mean(drawdowns(returns));
}

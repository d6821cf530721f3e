import { meanEstimate, probabilityEstimate } from './estimates.ts';
import type { Summary } from './summary.ts';

/** Less than half a fen is not a shortfall. */
const tie = 0.005;

/** Where the end value came from, and the withdrawals that could not be met. */
export const money: Summary<
  'withdrawn' | 'interest' | 'market' | 'fees' | 'rewards' | 'tax' | 'shortfallProbability' | 'shortfallMean'
> = {
  names: [
    'withdrawn',
    'interest',
    'market',
    'fees',
    'rewards',
    'tax',
    'shortfallProbability',
    'shortfallMean',
  ],
  compute(run) {
    const shortfall = run.row('shortfall');
    return {
      withdrawn: meanEstimate(run.row('withdrawn')),
      interest: meanEstimate(run.row('interest')),
      market: meanEstimate(run.row('market')),
      fees: meanEstimate(run.row('fees')),
      rewards: meanEstimate(run.row('rewards')),
      tax: meanEstimate(run.row('tax')),
      shortfallProbability: probabilityEstimate(run.paths, (path) => shortfall[path]! > tie),
      shortfallMean: meanEstimate(shortfall),
    };
  },
};

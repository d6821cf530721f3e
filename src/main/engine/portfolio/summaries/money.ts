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
    const { estimates } = run;
    const shortfall = run.row('shortfall');
    return {
      withdrawn: estimates.mean(run.row('withdrawn')),
      interest: estimates.mean(run.row('interest')),
      market: estimates.mean(run.row('market')),
      fees: estimates.mean(run.row('fees')),
      rewards: estimates.mean(run.row('rewards')),
      tax: estimates.mean(run.row('tax')),
      shortfallProbability: estimates.probability((path) => shortfall[path]! > tie),
      shortfallMean: estimates.mean(shortfall),
    };
  },
};

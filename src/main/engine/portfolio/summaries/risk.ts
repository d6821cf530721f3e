import type { Summary } from './summary.ts';

/** Volatility below one part in a million a year is that of rounding to the fen: no risk, and no ratio to it. */
const leastVolatility = 1e-6;

/** Volatility of the time-weighted returns, and the return above the comparison deposit's for each unit of it. */
export const risk: Summary<'volatility' | 'sharpe'> = {
  names: ['volatility', 'sharpe'],
  compute(run) {
    const volatility = run.row('volatility');
    const timeWeighted = run.row('timeWeighted');
    const byPath = run.depositByPath?.timeWeighted;
    const ratios = new Float64Array(run.paths);
    // A loop: Float64Array.from is many times slower.
    for (let path = 0; path < run.paths; path += 1) {
      const deposit = byPath ? byPath[path]! : run.comparison.timeWeighted;
      const above = timeWeighted[path]! - deposit;
      ratios[path] = volatility[path]! < leastVolatility ? 0 : above / volatility[path]!;
    }
    return { volatility: run.estimates.mean(volatility), sharpe: run.estimates.mean(ratios) };
  },
};
